package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A choice says what is stored. */
final class DynamicValuePathAbsent implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-value-path-absent", Category.DYNAMIC)
            .everywhere(Severity.WARNING)
            .summary("Without a way to the value the choice of an element has nothing to store.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (call.isList() && !call.valuePath().exists() && !call.hasPrimitiveElements()) {
                reporter.report(
                        call.node(),
                        "The choice among what " + call.target().shown() + " delivers has no \"" + call.valueMember()
                                + "\".",
                        "Add \"" + call.valueMember() + "\" with the way from an element to its value.");
            }
        }
    }
}
