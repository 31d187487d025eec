package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A default is a value of its type. */
final class DefaultTypeMismatch implements Rule {
    static final RuleInfo INFO = RuleInfo.of("default-type-mismatch", Category.SCHEMA)
            .official("DefaultValueMustMatchType")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary(
                    "A default of another type than its field is sent as it is, such as the text \"true\" for a boolean.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node value = typed.at("default");
            String type = typed.text("type").orElse("");
            if (value.exists() && !fits(value.json(), type)) {
                Optional<JsonNode> meant = value.text().flatMap(text -> read(text, type));
                reporter.report(
                        value,
                        "The default " + value.shown() + " is not of the type \"" + type + "\".",
                        meant.map(right -> "Write " + right + " without quotes.")
                                .orElse("Write a value of that type, or remove the default."),
                        meant.map(right -> new Edit[] {Edit.replace(value.pointer(), right)})
                                .orElse(new Edit[0]));
            }
        }
    }

    /** An absent, unknown or wrong type is the matter of another rule, and null stands for no default. */
    private static boolean fits(JsonNode value, String type) {
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

    private static Optional<JsonNode> read(String text, String type) {
        return switch (type) {
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(BooleanNode.valueOf(text.equals("true")))
                        : Optional.empty();
            case "integer", "number" ->
                text.matches("-?(?:0|[1-9][0-9]{0,8})")
                        ? Optional.of(IntNode.valueOf(Integer.parseInt(text)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
