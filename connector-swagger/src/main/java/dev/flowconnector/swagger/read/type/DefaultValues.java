package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Texts of annotations as JSON values of the type that a schema declares. */
final class DefaultValues {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private DefaultValues() {}

    /** The value; absent when the text is no value of the type. */
    static Optional<JsonNode> parse(String text, JsonNode schema) {
        try {
            return switch (Nodes.typeOf(schema)) {
                case "string" -> Optional.of(JsonNodeFactory.instance.textNode(text));
                case "integer" -> Optional.of(integer(text.strip()));
                case "number" -> Optional.of(JsonNodeFactory.instance.numberNode(new BigDecimal(text.strip())));
                case "boolean" -> bool(text.strip());
                case "array" -> Optional.of(PLAIN.readTree(text)).filter(JsonNode::isArray);
                case "object" -> Optional.of(PLAIN.readTree(text)).filter(JsonNode::isObject);
                default -> Optional.of(anything(text));
            };
        } catch (NumberFormatException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode integer(String text) {
        BigInteger value = new BigInteger(text);
        return value.bitLength() < Integer.SIZE
                ? JsonNodeFactory.instance.numberNode(value.intValue())
                : value.bitLength() < Long.SIZE
                        ? JsonNodeFactory.instance.numberNode(value.longValue())
                        : JsonNodeFactory.instance.numberNode(value);
    }

    private static Optional<JsonNode> bool(String text) {
        return switch (text) {
            case "true" -> Optional.of(JsonNodeFactory.instance.booleanNode(true));
            case "false" -> Optional.of(JsonNodeFactory.instance.booleanNode(false));
            default -> Optional.empty();
        };
    }

    private static JsonNode anything(String text) {
        try {
            return PLAIN.readTree(text);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.textNode(text);
        }
    }
}
