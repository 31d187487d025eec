package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation of a definition, to be edited.
 *
 * @param root the definition
 * @param path path template
 * @param verb verb
 */
record Site(ObjectNode root, String path, String verb) {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    /** The operations that have an id and that makers see. */
    static List<Site> of(ObjectNode root) {
        List<Site> sites = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(item -> item.getValue().fieldNames().forEachRemaining(verb -> {
                    Site site = new Site(root, item.getKey(), verb);
                    if (VERBS.contains(verb)
                            && !site.id().isEmpty()
                            && !site.operation()
                                    .path("x-ms-visibility")
                                    .asText()
                                    .equals("internal")) {
                        sites.add(site);
                    }
                }));
        return sites;
    }

    ObjectNode item() {
        return (ObjectNode) root.path("paths").path(path);
    }

    ObjectNode operation() {
        return (ObjectNode) item().path(verb);
    }

    String id() {
        return item().path(verb).path("operationId").asText();
    }

    ArrayNode parameters() {
        return operation().withArray("/parameters");
    }

    /** The visible query parameters that are published, written out and not required. */
    List<ObjectNode> queries() {
        List<ObjectNode> queries = new ArrayList<>();
        operation().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")
                    && !parameter.path("required").asBoolean()
                    && !parameter.has("x-ms-visibility")
                    && !parameter.path("name").asText().startsWith(CompatibleEdit.ADDED)) {
                queries.add((ObjectNode) parameter);
            }
        });
        return queries;
    }

    /** The properties of the response, where it is written out and says nothing else. */
    ObjectNode outputs() {
        var schema = operation().path("responses").path("200").path("schema");
        boolean plain = schema.path("properties").isObject() && !schema.has("allOf");
        return plain
                        && !new Operation(
                                        Tree.definition(ConnectorVersion.of(Versions.document(root))),
                                        id(),
                                        verb,
                                        path,
                                        cursor(item()),
                                        cursor(operation()))
                                .kind()
                                .isWebhook()
                ? (ObjectNode) schema.path("properties")
                : root.objectNode();
    }

    private static Cursor cursor(ObjectNode node) {
        return new Cursor(Place.Part.DEFINITION, node, JsonPointer.empty());
    }
}
