package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.flowconnector.maven.Builds.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that Maven's own JVM cannot load; needs a newer JDK beside the one that runs the tests. */
class NewerJavaIT {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @Test
    void newerClassFiles_generatedWithTheToolchain_refusedWithoutOne() throws IOException {
        Optional<Jdk> newer = newerJdk();
        assumeThat(newer)
                .as("a newer JDK beside " + System.getProperty("java.home"))
                .isPresent();
        int release = newer.orElseThrow().release();
        Builds builds = new Builds("newer", "newer-java");
        Path toolchains = Files.writeString(builds.path("toolchains.xml"), toolchains(newer.orElseThrow()));

        builds.run("newer-java", "process-classes", "-Dnewer.release=" + release, "-t", toolchains.toString())
                .succeeded();
        assertThat(builds.text("newer-java/target/connector/newer-java/apiDefinition.swagger.json"))
                .contains("\"/things\"");

        Path none = Files.writeString(builds.path("none.xml"), "<toolchains/>");
        Outcome refused = builds.run(
                        "newer-java",
                        "dev.flowconnector:connector-maven-plugin:lock",
                        "-Dnewer.release=" + release,
                        "-t",
                        none.toString())
                .failed();
        assertThat(refused.log())
                .contains("ThingsResource.class needs Java " + release + ", Maven runs on Java ")
                .contains("<provides><version>" + release + "</version></provides>");
    }

    private static String toolchains(Jdk jdk) {
        return """
            <toolchains>
              <toolchain>
                <type>jdk</type>
                <provides><version>%d</version></provides>
                <configuration><jdkHome>%s</jdkHome></configuration>
              </toolchain>
            </toolchains>
            """.formatted(jdk.release(), jdk.home());
    }

    private record Jdk(Path home, int release) {}

    private static Optional<Jdk> newerJdk() throws IOException {
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.flatMap(home -> jdk(home).stream())
                    .filter(jdk -> jdk.release() > Runtime.version().feature())
                    .findFirst();
        }
    }

    private static Optional<Jdk> jdk(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            boolean complete = Files.exists(home.resolve("bin").resolve("javac"));
            return complete && version.find()
                    ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1))))
                    : Optional.empty();
        } catch (IOException noJdk) {
            return Optional.empty();
        }
    }
}
