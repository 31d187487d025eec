package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A choice says what makers read. */
final class DynamicTitlePathAbsent implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-title-path-absent", Category.DYNAMIC)
            .certification(Severity.WARNING)
            .summary("Without a way to the title makers choose among bare values, such as ids.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (call.isList() && !call.titlePath().exists() && !call.hasPrimitiveElements()) {
                reporter.report(
                        call.node(),
                        "The choice among what " + call.target().shown() + " delivers has no \"" + call.titleMember()
                                + "\".",
                        "Add \"" + call.titleMember() + "\" with the way from an element to its name.");
            }
        }
    }
}
