package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Lists have elements. */
final class ArrayWithoutItems implements Rule {
    static final RuleInfo INFO = RuleInfo.of("array-without-items", Category.SCHEMA)
            .official("ArrayHasNoItems")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A list whose elements have no schema is one box, and Power Apps cannot read it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            if (typed.says("type", "array") && !typed.json().has("items")) {
                reporter.report(
                        typed,
                        "The type is \"array\", but there is no \"items\".",
                        "Add \"items\" with the type of the elements.");
            }
        }
    }
}
