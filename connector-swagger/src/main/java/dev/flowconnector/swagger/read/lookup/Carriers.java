package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The node that carries the keys of a lookup. */
final class Carriers {
    private Carriers() {}

    /** Of an array inside a body each item is chosen; a parameter's items may not carry keys. */
    static ObjectNode ofValue(ObjectNode node) {
        boolean array = node.path("type").asText().equals("array");
        return array && !node.has("in") && node.get("items") instanceof ObjectNode items && !items.has("$ref")
                ? items
                : node;
    }

    /** The node, or the items of an array, as an object whose properties come from elsewhere. */
    static ObjectNode ofSchema(ObjectNode node) {
        ObjectNode carrier = ofValue(node);
        ObjectNode others = carrier.deepCopy();
        others.remove("type");
        others.remove("additionalProperties");
        carrier.removeAll();
        carrier.put("type", "object");
        carrier.setAll(others);
        return carrier;
    }
}
