package dev.flowconnector.swagger.read.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** Text of an annotation member that stands for a JSON value. */
public final class LiteralText {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private LiteralText() {}

    /** The JSON value that a text spells; absent when it spells none. */
    public static Optional<JsonNode> json(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode value = JSON.readValue(text);
            return Optional.ofNullable(value);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /**
     * The value that a text means for a Swagger type; absent when it is no value of that type. For a {@code string}
     * the quotes of JSON may be left out; without a type the text is JSON where it can be read as such.
     */
    public static Optional<JsonNode> as(String type, String text) {
        Optional<JsonNode> json = json(text);
        return switch (type) {
            case "string" -> Optional.of(json.filter(JsonNode::isTextual).orElseGet(() -> TextNode.valueOf(text)));
            case "integer" -> json.filter(JsonNode::isIntegralNumber);
            case "number" -> json.filter(JsonNode::isNumber);
            case "boolean" -> json.filter(JsonNode::isBoolean);
            case "array" -> json.filter(JsonNode::isArray);
            case "object" -> json.filter(JsonNode::isObject);
            default -> Optional.of(json.orElseGet(() -> TextNode.valueOf(text)));
        };
    }
}
