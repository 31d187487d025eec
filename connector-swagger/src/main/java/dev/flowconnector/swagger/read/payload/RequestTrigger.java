package dev.flowconnector.swagger.read.payload;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A type that the application posts to flows.
 *
 * @param name name of its schema
 * @param type the type
 * @param schema JSON schema, draft 4
 */
public record RequestTrigger(String name, Class<?> type, ObjectNode schema) {

    /** What the type is, for whoever looks for the schema; empty when nobody says so. */
    public String description() {
        return schema.path("description").asText("");
    }
}
