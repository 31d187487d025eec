package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** There are choices. */
final class EnumEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-empty", Category.SCHEMA)
            .official("EnumMustContainAtLeastOneElement")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A list of no choices leaves a maker nothing to choose.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node choices = typed.at("enum");
            if (choices.isArray() && choices.json().isEmpty()) {
                reporter.report(
                        choices,
                        "\"enum\" is empty.",
                        "Remove it, so that any value may be given, or list the choices.");
            }
        }
    }
}
