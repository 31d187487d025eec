package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The called operation says what it answers. */
final class DynamicTargetNoResponseSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-target-no-response-schema", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceArray")
            .everywhere(Severity.WARNING)
            .summary("An operation that values or a schema come from has to declare its answer; without, no"
                    + " path can be checked or followed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (call.answer().isEmpty()) {
                reporter.report(
                        call.target().node(),
                        "The operation " + call.target().shown()
                                + " delivers dynamic data, but its answer has no schema.",
                        "Add a schema to its successful response.");
            }
        }
    }
}
