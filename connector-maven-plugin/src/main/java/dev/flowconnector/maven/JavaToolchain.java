package dev.flowconnector.maven;

import dev.flowconnector.swagger.launch.ClassFileLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.apache.maven.toolchain.ToolchainPrivate;

/** Finds another {@code java} for classes that Maven's own JVM cannot load. */
final class JavaToolchain {
    private final ToolchainManager toolchains;
    private final MavenSession session;

    JavaToolchain(ToolchainManager toolchains, MavenSession session) {
        this.toolchains = toolchains;
        this.session = session;
    }

    /** The executable of the toolchain that the build selected, else of any that is new enough. */
    Path javaFor(ClassFileLevel needed) throws MojoFailureException {
        Optional<Toolchain> selected = Optional.ofNullable(toolchains.getToolchainFromBuildContext("jdk", session))
                .filter(toolchain -> toolchain instanceof ToolchainPrivate described
                        && described.matchesRequirements(atLeast(needed)));
        List<Toolchain> known = toolchains.getToolchains(session, "jdk", atLeast(needed));
        return Stream.concat(selected.stream(), known.stream())
                .map(toolchain -> Optional.ofNullable(toolchain.findTool("java")))
                .flatMap(Optional::stream)
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(message(needed)));
    }

    private static Map<String, String> atLeast(ClassFileLevel needed) {
        return Map.of("version", "[" + needed.release() + ",)");
    }

    private static String message(ClassFileLevel needed) {
        return """
            %s needs Java %2$d, Maven runs on Java %3$d, and no JDK toolchain of version %2$d or newer is known. \
            Run Maven on Java %2$d, or add to ~/.m2/toolchains.xml:
              <toolchain>
                <type>jdk</type>
                <provides><version>%2$d</version></provides>
                <configuration><jdkHome>/path/to/jdk-%2$d</jdkHome></configuration>
              </toolchain>""".formatted(needed.file(), needed.release(), Runtime.version().feature());
    }
}
