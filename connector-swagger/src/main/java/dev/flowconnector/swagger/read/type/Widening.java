package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two schemas of one type as the schema that both fit into. */
final class Widening {
    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
    private static final String NAMES = "x-ms-enum-values";
    private static final List<String> LIMITS = List.of(
            "format",
            "pattern",
            "default",
            "minLength",
            "maxLength",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems");

    private Widening() {}

    /** Drops from a schema what the other does not say alike; false, and nothing done, for schemas of two types. */
    static boolean widen(ObjectNode schema, ObjectNode other) {
        String type = Nodes.typeOf(schema);
        boolean array = type.equals("array") && schema.path("items").equals(other.path("items"));
        if (!type.equals(Nodes.typeOf(other)) || (!array && !SCALARS.contains(type))) {
            return false;
        }
        for (String limit : LIMITS) {
            if (!schema.path(limit).equals(other.path(limit))) {
                schema.remove(limit);
            }
        }
        unite(schema, other, "enum");
        unite(schema, other, NAMES);
        if (!schema.has("enum")) {
            schema.remove(NAMES);
        }
        return true;
    }

    /** Choices of both; none where one of them allows everything. */
    private static void unite(ObjectNode schema, ObjectNode other, String member) {
        if (!(schema.get(member) instanceof ArrayNode some && other.get(member) instanceof ArrayNode others)) {
            schema.remove(member);
            return;
        }
        Set<JsonNode> all = new LinkedHashSet<>();
        some.forEach(all::add);
        others.forEach(all::add);
        some.removeAll().addAll(all);
    }
}
