package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The objects around the items of a page and of a batch, as the run-time library writes them. */
final class Envelopes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Envelopes() {}

    /** {@code {"value": […]}}: the one visible property leads to the array, so that a flow run starts for each item. */
    static ObjectNode batch(ObjectNode item) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        addItems(schema.putObject("properties"), item);
        return schema;
    }

    /** {@code {"value": […], "triggerState": "…"}}; the state is for the policy alone. */
    static ObjectNode batchWithState(ObjectNode item) {
        ObjectNode schema = batch(item);
        schema.withObject("properties")
                .putObject(PollingPolicies.STATE)
                .put("type", "string")
                .put("description", "How far the trigger has come.")
                .put("x-ms-summary", "Trigger State")
                .put("x-ms-visibility", "internal");
        return schema;
    }

    /** {@code {"value": […], "nextLink": "…"}}; the link is not for makers. */
    static ObjectNode page(ObjectNode item) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        addItems(properties, item);
        properties
                .putObject("nextLink")
                .put("type", "string")
                .put("description", "URL of the next page.")
                .put("x-ms-summary", "Next Link")
                .put("x-ms-visibility", "internal");
        return schema;
    }

    private static void addItems(ObjectNode properties, ObjectNode item) {
        ObjectNode value = properties.putObject("value");
        value.put("type", "array");
        value.set("items", item);
        value.put("x-ms-summary", "Items");
    }
}
