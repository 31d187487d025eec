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
public record Route(String resource, String method, String verb, String path) implements Comparable<Route> {
    /** Checks the components. */
    public Route {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(path, "path");
    }

    /** Enough to tell operations apart. */
    @Override
    public int hashCode() {
        return 31 * (31 * path.hashCode() + verb.hashCode()) + method.hashCode();
    }

    /** By path first, so that what stands together is named together. */
    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        int byVerb = byPath != 0 ? byPath : verb.compareTo(other.verb);
        int byResource = byVerb != 0 ? byVerb : resource.compareTo(other.resource);
        return byResource != 0 ? byResource : method.compareTo(other.method);
    }

    /**
     * Whether the path ends with a template, as that of one thing among many does, or goes on below one of these things.
     */
    boolean ofOne(String thing) {
        if (path.endsWith("}") || path.endsWith("}/")) {
            return true;
        }
        if (path.indexOf('{') < 0) {
            return false;
        }
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{") && Nouns.same(segments[i - 1], thing)) {
                return true;
            }
        }
        return false;
    }
}
