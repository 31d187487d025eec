package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The value is in the elements. */
final class DynamicValuePathNotFound implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-value-path-not-found", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceProperty")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("If the elements of the list have no property at the way to the value, choosing one"
                    + " stores nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (call.isList()) {
                PathNotFound.inElements(call, call.valuePath(), "value", reporter);
            }
        }
    }
}
