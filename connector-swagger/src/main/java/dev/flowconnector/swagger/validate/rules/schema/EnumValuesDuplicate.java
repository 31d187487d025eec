package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** Each choice has one name. */
final class EnumValuesDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-values-duplicate", Category.SCHEMA)
            .official("DuplicateEnumValuesInExtension")
            .certification(Severity.ERROR)
            .summary("Two names for one choice are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Set<JsonNode> met = new HashSet<>();
            for (Node entry : Choices.entries(typed)) {
                Node value = entry.at("value");
                if (value.exists() && !met.add(value.json())) {
                    reporter.report(
                            entry,
                            "\"x-ms-enum-values\" has another entry for " + value.shown() + ".",
                            "Remove one of them.");
                }
            }
        }
    }
}
