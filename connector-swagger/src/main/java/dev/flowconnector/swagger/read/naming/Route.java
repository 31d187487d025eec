package dev.flowconnector.swagger.read.naming;

import java.util.Objects;

/**
 * What the name of an operation is made of.
 *
 * @param resource simple name of the resource class
 * @param method name of the Java method
 * @param verb lower-case HTTP method
 * @param path path with templates in braces
 */
public record Route(String resource, String method, String verb, String path) {
    /** Checks the components. */
    public Route {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(path, "path");
    }

    /** Whether the path ends with a template, as that of one thing among many does. */
    boolean ofOne() {
        return path.endsWith("}") || path.endsWith("}/");
    }
}
