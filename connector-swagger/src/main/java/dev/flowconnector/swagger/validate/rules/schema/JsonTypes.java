package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a value is one of a type, and what a text of the wrong type was meant to be. */
final class JsonTypes {
    private static final Pattern SMALL_INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");

    private JsonTypes() {}

    /** An absent, unknown or wrong type is the matter of another rule, and null stands for no value. */
    static boolean fits(JsonNode value, String type) {
        return value.isNull()
                || switch (type) {
                    case "string", "file" -> value.isTextual();
                    case "boolean" -> value.isBoolean();
                    case "integer" ->
                        value.isIntegralNumber()
                                || (value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue()));
                    case "number" -> value.isNumber();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    default -> true;
                };
    }

    /** The boolean or whole number that stands in quotes. */
    static Optional<JsonNode> read(String text, String type) {
        return switch (type) {
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(BooleanNode.valueOf(text.equals("true")))
                        : Optional.empty();
            case "integer", "number" ->
                SMALL_INTEGER.matcher(text).matches()
                        ? Optional.of(IntNode.valueOf(Integer.parseInt(text)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
