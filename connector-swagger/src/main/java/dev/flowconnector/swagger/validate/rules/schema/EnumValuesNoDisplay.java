package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Entries have a name. */
final class EnumValuesNoDisplay implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-values-no-display", Category.SCHEMA)
            .official("MissingEnumValuesDisplayName")
            .certification(Severity.ERROR)
            .summary("An entry of x-ms-enum-values without displayName names nothing and is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            for (Node entry : Choices.entries(typed)) {
                if (entry.text("displayName").filter(text -> !text.isBlank()).isEmpty()) {
                    reporter.report(
                            entry,
                            "The entry for "
                                    + (entry.has("value") ? entry.at("value").shown() : "no value")
                                    + " has no \"displayName\".",
                            "Add the name that makers see.");
                }
            }
        }
    }
}
