package dev.flowconnector.swagger.bundle.definition;

import java.util.Map;
import java.util.Optional;

/**
 * What the build knows about the project.
 *
 * @param artifactId artifact id
 * @param name name for people
 * @param version version
 * @param description description
 * @param url home page
 */
public record Project(
        Optional<String> artifactId,
        Optional<String> name,
        Optional<String> version,
        Optional<String> description,
        Optional<String> url) {

    /** Reads the request's object. */
    public static Project of(Map<?, ?> project) {
        return new Project(
                text(project, "artifactId"),
                text(project, "name"),
                text(project, "version"),
                text(project, "description"),
                text(project, "url"));
    }

    private static Optional<String> text(Map<?, ?> project, String key) {
        return Optional.<Object>ofNullable(project.get(key))
                .map(value -> value.toString().strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty());
    }
}
