package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Real builds of the projects in {@code src/it}, with the packaged plugin out of a repository of their own. */
final class Builds {
    private static final Path PROJECTS = Path.of("src", "it");

    // What the enclosing build has downloaded already is copied from there, so that it need not be downloaded twice. In
    // settings, because Maven 4 does not take the address of a repository from a property of the command line.
    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>enclosing-build</id>
                  <repositories>
                    <repository>
                      <id>enclosing-build</id>
                      <url>%1$s</url>
                      <snapshots><enabled>false</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>enclosing-build</id>
                      <url>%1$s</url>
                      <snapshots><enabled>false</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>enclosing-build</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private final Path folder;
    private final Path settings;
    private int builds;

    /**
     * Copies projects to a folder of their own below {@code target/it}.
     *
     * @param name name of the folder
     * @param projects folders of {@code src/it}
     */
    Builds(String name, String... projects) throws IOException {
        folder = Path.of("target", "it", name).toAbsolutePath();
        delete(folder);
        // Maven looks upwards for this folder, and shall not find that of the enclosing build.
        Files.createDirectories(folder.resolve(".mvn"));
        for (String project :
                Stream.concat(Stream.of("parent"), Arrays.stream(projects)).toList()) {
            copy(PROJECTS.resolve(project), folder.resolve(project));
        }
        settings = Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(
                        Path.of(property("connector.it.userRepository")).toUri()));
    }

    /** A file of a copied project. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** The text of a file of a copied project. */
    String text(String name) throws IOException {
        return Files.readString(path(name));
    }

    /** Runs Maven in a copied project. */
    Outcome run(String project, String... arguments) throws IOException {
        boolean windows = File.separatorChar == '\\';
        Path maven = Path.of(property("connector.it.mavenHome"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "-Dmaven.test.skip=true",
                "-Dmaven.repo.local=" + property("connector.it.repository"),
                // Two builds at a time write to one repository.
                "-Daether.syncContext.named.factory=file-lock",
                "-Daether.syncContext.named.nameMapper=file-gav",
                "-Dconnector.version=" + property("connector.version"),
                "--global-settings",
                settings.toString()));
        if (property("connector.it.network").equals("offline:true")) {
            command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
        }
        command.addAll(List.of(arguments));
        Path log = folder.resolve("build-" + ++builds + ".log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.resolve(project).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Arguments for the enclosing build are not meant for this one.
        process.environment().remove("MAVEN_ARGS");
        process.environment().put("MAVEN_OPTS", "-Xshare:auto -XX:TieredStopAtLevel=1");
        try {
            int exit = process.start().waitFor();
            return new Outcome(exit, Files.readString(log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The files of all connectors below a folder with the time of their last change. */
    Map<Path, Long> times(String project) throws IOException {
        Map<Path, Long> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path(project))) {
            Path connectors = Path.of("target", "connector");
            files.filter(file -> Files.isRegularFile(file) && isBelow(file, connectors))
                    .forEach(file -> times.put(file, lastModified(file)));
        }
        return times;
    }

    /**
     * How a build ended.
     *
     * @param exitCode zero when it succeeded
     * @param log everything that it printed
     */
    record Outcome(int exitCode, String log) {
        Outcome succeeded() {
            assertThat(exitCode).as(log).isZero();
            return this;
        }

        Outcome failed() {
            assertThat(exitCode).as(log).isNotZero();
            return this;
        }
    }

    private static boolean isBelow(Path file, Path folder) {
        for (Path parent = file.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.endsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    private static long lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name + " is set by the build");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
