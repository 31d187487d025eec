package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Small schemas. */
final class Nodes {
    private Nodes() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return empty().put("type", type);
    }

    static ObjectNode type(String type, String format) {
        return type(type).put("format", format);
    }

    static ObjectNode string() {
        return type("string");
    }

    /** An object about whose properties nothing is known. */
    static ObjectNode freeForm() {
        return type("object");
    }

    static ObjectNode array(JsonNode items) {
        ObjectNode array = type("array");
        array.set("items", items.isEmpty() ? freeForm() : items);
        return array;
    }

    static String typeOf(JsonNode schema) {
        return schema.path("type").asText("");
    }
}
