package dev.flowconnector.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands read. */
final class RunOptions {
    @Option(
            names = {"--classpath", "-cp"},
            paramLabel = "PATHS",
            required = true,
            description = "The API's classes and its dependencies, written as for java -cp; folder/* means the jars in"
                    + " the folder. Resources are searched in folders of class files.")
    private String classPath = "";

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "Read this package with its sub-packages, in jars too. May be repeated.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--class", paramLabel = "NAME", description = "Read this resource class. May be repeated.")
    private List<String> classes = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A JSON file with the keys that the Maven plugin takes as parameters.")
    private @Nullable Path config;

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            description = "Java sources for descriptions from Javadoc. May be repeated.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--lock-file",
            paramLabel = "FILE",
            defaultValue = "connector-lock.json",
            description = "The lock file, which keeps operation ids. Default: ${DEFAULT-VALUE}.")
    private Path lockFile = Path.of("connector-lock.json");

    List<Path> classPath() {
        return ClassPathOption.parse(classPath);
    }

    /** The request as the generator understands it. */
    Map<String, Object> request(String goal, List<Path> entries, Path outputDirectory) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("goal", goal);
        request.put("baseDirectory", baseDirectory().toString());
        request.put("outputDirectory", outputDirectory.toAbsolutePath().toString());
        request.put("lockFile", lockFile.toAbsolutePath().toString());
        request.put(
                "classDirectories",
                texts(entries.stream().filter(Files::isDirectory).toList()));
        request.put("classPath", texts(entries));
        request.put("packages", packages);
        request.put("classes", classes);
        request.put("sourceRoots", texts(sources));
        request.put("sourceJars", List.of());
        request.put("project", Map.of());
        request.put("configuration", config == null ? Map.of() : ConfigFile.read(config));
        return request;
    }

    /** Files that the configuration names lie beside it. */
    private Path baseDirectory() {
        Path folder = config == null ? null : config.toAbsolutePath().getParent();
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
    }
}
