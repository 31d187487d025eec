package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes out what nothing leads to: path items without a verb, definitions without a reference. */
final class Pruning {
    private static final String REFERENCE = "#/definitions/";
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private Pruning() {}

    static void prune(ObjectNode root) {
        ObjectNode paths = (ObjectNode) root.path("paths");
        Iterator<JsonNode> items = paths.elements();
        while (items.hasNext()) {
            if (!hasVerb(items.next())) {
                items.remove();
            }
        }
        keepReferenced((ObjectNode) root.path("definitions"), paths);
    }

    private static boolean hasVerb(JsonNode pathItem) {
        for (String verb : VERBS) {
            if (pathItem.has(verb)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps what the paths reach, in the order of the names. */
    private static void keepReferenced(ObjectNode definitions, ObjectNode paths) {
        Set<String> reached = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(paths);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            JsonNode reference = node.get("$ref");
            if (reference != null && reference.asText().startsWith(REFERENCE)) {
                String name = reference.asText().substring(REFERENCE.length());
                if (reached.add(name)) {
                    open.addLast(definitions.path(name));
                }
            }
            for (JsonNode child : node) {
                if (child instanceof ContainerNode) {
                    open.addLast(child);
                }
            }
        }
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        for (String name : reached) {
            JsonNode definition = definitions.get(name);
            if (definition != null) {
                kept.put(name, definition);
            }
        }
        definitions.removeAll();
        definitions.setAll(kept);
    }
}
