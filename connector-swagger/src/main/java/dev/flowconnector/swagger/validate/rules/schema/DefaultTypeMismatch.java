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

/** A default is a value of its type. */
final class DefaultTypeMismatch implements Rule {
    static final RuleInfo INFO = RuleInfo.of("default-type-mismatch", Category.SCHEMA)
            .official("DefaultValueMustMatchType")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A default of another type than its field is sent as it is, such as the text \"true\" for a"
                    + " boolean.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node value = typed.at("default");
            String type = typed.text("type").orElse("");
            if (value.exists() && !JsonTypes.fits(value.json(), type)) {
                Optional<JsonNode> meant = value.text().flatMap(text -> JsonTypes.read(text, type));
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
}
