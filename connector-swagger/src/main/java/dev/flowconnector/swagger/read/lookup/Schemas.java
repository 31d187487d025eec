package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the schemas of one definition, references followed. */
final class Schemas {
    private static final String PREFIX = "#/definitions/";

    private final ObjectNode root;

    Schemas(ObjectNode root) {
        this.root = root;
    }

    /** Name of the definition that a schema refers to. */
    static Optional<String> reference(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        String ref = reference == null ? "" : reference.asText("");
        return ref.startsWith(PREFIX) ? Optional.of(ref.substring(PREFIX.length())) : Optional.empty();
    }

    static String referenceTo(String definition) {
        return PREFIX + definition;
    }

    /** The schema itself, or the definition that it refers to; an empty one, which says nothing, for a dead end. */
    ObjectNode follow(JsonNode schema) {
        JsonNode at = schema;
        // Definitions of definitions do not occur deeper; the limit ends a circle.
        for (int hops = 0; hops < 8; hops++) {
            Optional<String> name = reference(at);
            if (name.isEmpty()) {
                break;
            }
            at = root.path("definitions").path(name.get());
        }
        return at instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    Optional<ObjectNode> property(JsonNode schema, String name) {
        JsonNode property = follow(schema).path("properties").path(name);
        return property.isObject() ? Optional.of((ObjectNode) property) : Optional.empty();
    }

    List<String> propertyNames(JsonNode schema) {
        List<String> names = new ArrayList<>();
        follow(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Properties that hold arrays; what is internal was not meant to be shown, and counts nevertheless. */
    List<String> arrayNames(JsonNode schema) {
        return follow(schema).path("properties").properties().stream()
                .filter(entry -> isArray(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isArray(JsonNode schema) {
        return follow(schema).path("type").asText().equals("array");
    }

    /** Whether a schema says nothing of what is inside, so that paths into it cannot be checked. */
    boolean isOpen(JsonNode schema) {
        ObjectNode followed = follow(schema);
        String type = followed.path("type").asText("");
        boolean mayHaveProperties = type.isEmpty() || type.equals("object");
        return mayHaveProperties && followed.path("properties").isEmpty();
    }

    /** The items of an array; empty, which says nothing, when they are not described. */
    JsonNode items(JsonNode array) {
        return follow(array).path("items");
    }

    String type(JsonNode schema) {
        return follow(schema).path("type").asText("");
    }

    static boolean isInternal(JsonNode node) {
        return node.path("x-ms-visibility").asText("").equals("internal");
    }
}
