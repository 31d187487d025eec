package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.validate.model.Extension;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where Microsoft's schema of connectors allows its extensions. */
final class Positions {
    private static final String PARAMETERS = "query path header formData body";
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            on("x-ms-summary", PARAMETERS + " operation schema response header-of-response"),
            on("x-ms-visibility", PARAMETERS + " operation schema header-of-response"),
            on("x-ms-connector-metadata", "root"),
            on("x-ms-url-encoding", "path query"),
            on("x-ms-dynamic-values", PARAMETERS + " schema"),
            on("x-ms-dynamic-list", PARAMETERS + " schema"),
            on("x-ms-dynamic-schema", "schema body"),
            on("x-ms-dynamic-properties", "schema body"),
            on("x-ms-dynamic-tree", "query path schema body"),
            on("x-ms-trigger", "operation"),
            on("x-ms-trigger-hint", "operation"),
            on("x-ms-trigger-metadata", "operation"),
            on("x-ms-trigger-value", "query path header formData"),
            on("x-ms-notification-content", "path-item"),
            on("x-ms-notification", "operation"),
            on("x-ms-api-annotation", "info operation"),
            on("x-ms-pageable", "operation"),
            on("x-ms-capabilities", "root operation"),
            on("x-ms-operation-context", "operation"),
            on("x-ms-enum-values", "query path header formData schema"),
            on("x-ms-media-kind", "schema"),
            on("x-ms-test-value", PARAMETERS + " schema"),
            on("x-ms-no-generic-test", "operation"),
            on("x-ms-safe-operation", "operation"),
            on("x-ms-deployment-version", "info"),
            on("x-ms-docs", "root"));

    private Positions() {}

    private static Map.Entry<String, Set<String>> on(String name, String places) {
        return Map.entry(name, Set.of(places.split(" ", -1)));
    }

    /** Where an extension may stand; empty if that is not known. */
    static Optional<Set<String>> of(String name) {
        return Optional.ofNullable(ALLOWED.get(name));
    }

    /** What an extension stands on; empty for the items of a parameter, where the schema is open. */
    static Optional<String> place(Extension extension) {
        return switch (extension.position()) {
            case ROOT -> Optional.of("root");
            case INFO -> Optional.of("info");
            case PATH_ITEM -> Optional.of("path-item");
            case OPERATION -> Optional.of("operation");
            case PARAMETER -> extension.node().parent().text("in");
            case ITEMS -> Optional.empty();
            case SCHEMA -> Optional.of("schema");
            case RESPONSE -> Optional.of("response");
            case HEADER -> Optional.of("header-of-response");
        };
    }

    /** A place as a message names it. */
    static String named(String place) {
        return switch (place) {
            case "root" -> "the document";
            case "info" -> "\"info\"";
            case "path-item" -> "a path";
            case "operation" -> "an operation";
            case "schema" -> "a schema";
            case "response" -> "a response";
            case "header-of-response" -> "a header of a response";
            default -> "a parameter in " + place;
        };
    }

    /** Places as a message names them. */
    static String listed(Set<String> places) {
        Set<String> names = new TreeSet<>();
        for (String place : places) {
            names.add(named(place));
        }
        return String.join(", ", names);
    }
}
