package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            if (VERBS.stream().noneMatch(items.next()::has)) {
                items.remove();
            }
        }
        keepReferenced((ObjectNode) root.path("definitions"), paths);
    }

    /** Keeps what the paths reach, in the order of the names. */
    private static void keepReferenced(ObjectNode definitions, ObjectNode paths) {
        Set<String> reached = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(paths);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            String reference = node.path("$ref").asText();
            if (reference.startsWith(REFERENCE) && reached.add(reference.substring(REFERENCE.length()))) {
                open.addLast(definitions.path(reference.substring(REFERENCE.length())));
            }
            node.forEach(open::addLast);
        }
        Map<String, JsonNode> kept = new TreeMap<>();
        definitions.properties().forEach(entry -> {
            if (reached.contains(entry.getKey())) {
                kept.put(entry.getKey(), entry.getValue());
            }
        });
        definitions.removeAll();
        definitions.setAll(kept);
    }
}
