package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** Choices are values of their type. */
final class EnumTypeMismatch implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-type-mismatch", Category.SCHEMA)
            .official("InvalidEnumValue")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A choice of another type than its field is sent as it is, such as the text \"1\" for a number.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            String type = typed.text("type").orElse("");
            for (Node value : typed.at("enum").elements()) {
                if (!JsonTypes.fits(value.json(), type)) {
                    Optional<JsonNode> meant = value.text().flatMap(text -> JsonTypes.read(text, type));
                    reporter.report(
                            value,
                            "The choice " + value.shown() + " is not of the type \"" + type + "\".",
                            meant.map(right -> "Write " + right + " without quotes.")
                                    .orElse("Write a value of that type, or correct the type."),
                            meant.map(right -> new Edit[] {Edit.replace(value.pointer(), right)})
                                    .orElse(new Edit[0]));
                }
            }
        }
    }
}
