package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.bundle.configuration.ConfigurationMap;
import dev.flowconnector.swagger.bundle.definition.Project;
import dev.flowconnector.swagger.document.Findings;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What plugin or command line ask for. Immutable.
 *
 * @param goal what to do
 * @param baseDirectory folder of the project; relative paths of the configuration start here
 * @param outputDirectory folder in which each connector gets one
 * @param lockFile file with the published operations
 * @param acceptedChanges file with the breaking changes that are made all the same
 * @param classDirectories folders with the project's own classes
 * @param classPath all class path entries in order
 * @param packages packages to read
 * @param classes classes to read
 * @param sourceRoots folders with sources
 * @param sourceJars jars with sources
 * @param project what the build knows
 * @param configuration what the user configured
 */
record GeneratorRequest(
        Goal goal,
        Path baseDirectory,
        Path outputDirectory,
        Path lockFile,
        Path acceptedChanges,
        List<Path> classDirectories,
        List<Path> classPath,
        List<String> packages,
        List<String> classes,
        List<Path> sourceRoots,
        List<Path> sourceJars,
        Project project,
        Map<String, Object> configuration) {
    /** Where accepted changes are looked for; only this file may be absent. */
    static final String ACCEPTED_CHANGES = "connector-accepted-changes.json";

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "goal",
            "baseDirectory",
            "outputDirectory",
            "lockFile",
            "acceptedChanges",
            "classDirectories",
            "classPath",
            "packages",
            "classes",
            "sourceRoots",
            "sourceJars",
            "project",
            "configuration"));

    GeneratorRequest {
        classDirectories = List.copyOf(classDirectories);
        classPath = List.copyOf(classPath);
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        sourceRoots = List.copyOf(sourceRoots);
        sourceJars = List.copyOf(sourceJars);
        configuration = Map.copyOf(configuration);
    }

    /** What to do. */
    enum Goal {
        /** Write the connector folders. */
        GENERATE,
        /** Write the lock file. */
        LOCK,
        /** Compare with the lock file. */
        DIFF
    }

    static GeneratorRequest of(Map<String, Object> request, Findings findings) {
        ConfigurationMap map = ConfigurationMap.of(request, findings).knowing(KEYS);
        Path base =
                Path.of(map.text("baseDirectory").orElse("")).toAbsolutePath().normalize();
        return new GeneratorRequest(
                map.oneOf("goal", List.of("generate", "lock", "diff"))
                        .map(goal -> Goal.valueOf(goal.toUpperCase(Locale.ROOT)))
                        .orElse(Goal.GENERATE),
                base,
                base.resolve(map.text("outputDirectory").orElse("target/connector")),
                base.resolve(map.text("lockFile").orElse("connector-lock.json")),
                base.resolve(map.text("acceptedChanges").orElse(ACCEPTED_CHANGES)),
                paths(base, map.texts("classDirectories")),
                paths(base, map.texts("classPath")),
                map.texts("packages"),
                map.texts("classes"),
                paths(base, map.texts("sourceRoots")),
                paths(base, map.texts("sourceJars")),
                Project.of(map.object("project").raw()),
                map.object("configuration").raw());
    }

    private static List<Path> paths(Path base, List<String> texts) {
        return texts.stream().map(base::resolve).toList();
    }
}
