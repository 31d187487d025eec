package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to configure when the project itself has no resource: the packages of dependencies that have some. */
final class Proposal {
    /** Implementations of Jakarta REST and tools around it bring resources that nobody wants in a connector. */
    private static final List<String> TOOLS = List.of(
            "org/glassfish/jersey/",
            "org/jboss/resteasy/",
            "org/apache/cxf/",
            "io/swagger/",
            "io/smallrye/",
            "io/quarkus/",
            "org/springframework/");

    private Proposal() {}

    static Finding of(ResourceClasses.Selection selection, Findings findings) {
        Set<String> packages = new TreeSet<>();
        List<String> dependencies = new ArrayList<>();
        for (Path path : selection.classPath()) {
            ClassPathEntry entry = new ClassPathEntry(path, findings);
            List<ClassFacts> resources = entry.isJar()
                    ? entry.classesWithPath(name -> TOOLS.stream().noneMatch(name::startsWith))
                    : List.of();
            if (!resources.isEmpty()) {
                Set<String> own =
                        resources.stream().map(ClassFacts::packageName).collect(Collectors.toCollection(TreeSet::new));
                packages.addAll(own);
                dependencies.add(
                        "'" + entry.shown() + "' (" + resources.size() + " in " + String.join(", ", own) + ")");
            }
        }
        String message = "No class with @Path was found in " + folders(selection, findings) + ".";
        return packages.isEmpty()
                ? Finding.error(
                        "no-resources",
                        Origin.WHOLE,
                        message + " No dependency has one either.",
                        "Annotate resource classes with jakarta.ws.rs.Path, or run the goal in the module that has them.")
                : Finding.error(
                        "no-resources",
                        Origin.WHOLE,
                        message + " Dependencies with resources: " + String.join(", ", dependencies) + ".",
                        "Add to the configuration: <packages>"
                                + packages.stream()
                                        .map(name -> "<package>" + name + "</package>")
                                        .collect(Collectors.joining())
                                + "</packages>");
    }

    private static String folders(ResourceClasses.Selection selection, Findings findings) {
        return selection.classDirectories().isEmpty()
                ? "the class path (no class folders were given)"
                : selection.classDirectories().stream()
                        .map(folder -> "'" + new ClassPathEntry(folder, findings).shown() + "'")
                        .collect(Collectors.joining(", "));
    }
}
