package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What is called back is a trigger. */
final class NotificationUrlNotATrigger implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-not-a-trigger", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("An operation with a callback address but without \"x-ms-trigger\" is an action that"
                    + " makes the flow wait for the call.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (!operation.isTrigger() && CallbackUrl.isTakenBy(operation)) {
                reporter.report(
                        operation.node(),
                        "The operation " + operation.shown() + " takes a callback address, but is no trigger.",
                        "Add \"x-ms-trigger\": \"single\" to the operation, unless the flow is to wait for the call.");
            }
        }
    }
}
