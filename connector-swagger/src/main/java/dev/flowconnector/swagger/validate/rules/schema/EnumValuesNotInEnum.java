package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** Names belong to choices. */
final class EnumValuesNotInEnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-values-not-in-enum", Category.SCHEMA)
            .official("InvalidEnumValuesExtensionValue")
            .certification(Severity.ERROR)
            .summary("An entry of x-ms-enum-values for a value that is no choice is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            List<Node> entries = Choices.entries(typed);
            Set<JsonNode> allowed = entries.isEmpty() ? Set.of() : Choices.allowed(typed);
            for (Node entry : entries) {
                Node value = entry.at("value");
                if (!allowed.isEmpty() && value.exists() && !allowed.contains(value.json())) {
                    reporter.report(
                            value,
                            "The value " + value.shown() + " is not in \"enum\".",
                            Spelling.didYouMean(
                                            value.text().orElse(""),
                                            typed.at("enum").texts())
                                    + "Write one of the choices, or add it to \"enum\".");
                }
            }
        }
    }
}
