package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The text of {@code @DefaultValue} as a JSON value of the parameter's type. */
final class TypedDefault {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypedDefault() {}

    /** The value; empty when the text is not one of the type. */
    static Optional<JsonNode> of(String text, ObjectNode schema) {
        try {
            return switch (schema.path("type").asText()) {
                case "integer" -> Optional.of(NODES.numberNode(new BigInteger(text.trim())));
                case "number" -> Optional.of(NODES.numberNode(new BigDecimal(text.trim())));
                case "boolean" -> ofBoolean(text.trim());
                case "array" -> ofArray(text, schema);
                default -> ofText(text, schema);
            };
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> ofBoolean(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                ? Optional.of(NODES.booleanNode(Boolean.parseBoolean(text)))
                : Optional.empty();
    }

    private static Optional<JsonNode> ofArray(String text, ObjectNode schema) {
        ArrayNode array = NODES.arrayNode();
        if (!text.isEmpty() && schema.path("items") instanceof ObjectNode items) {
            Optional<JsonNode> item = of(text, items);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            array.add(item.get());
        }
        return Optional.of(array);
    }

    private static Optional<JsonNode> ofText(String text, ObjectNode schema) {
        JsonNode value = NODES.textNode(text);
        if (schema.path("enum") instanceof ArrayNode allowed) {
            for (JsonNode constant : allowed) {
                if (constant.equals(value)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
