package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What only drop-downs need is hidden. */
final class DynamicTargetNotInternal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-target-not-internal", Category.DYNAMIC)
            .certification(Severity.INFO)
            .summary("An operation that drop-downs call is offered to makers as an action unless it is" + " internal.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (!call.target().isInternal()) {
                reporter.report(
                        call.target().node(),
                        "The operation " + call.target().shown()
                                + " delivers dynamic data, and makers see it as an action.",
                        "Add \"x-ms-visibility\": \"internal\", unless makers are to use it as well.");
            }
        }
    }
}
