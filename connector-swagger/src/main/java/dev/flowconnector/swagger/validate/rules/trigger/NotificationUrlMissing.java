package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A webhook is told whom to call. */
final class NotificationUrlMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-missing", Category.TRIGGER)
            .official("WebhookOperationsMissingNotificationUrlProperty")
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A subscription without a place for the callback address is never told whom to call, so"
                    + " the trigger never fires.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.verb() == Verb.POST
                    && operation.isTrigger()
                    && operation.pathItem().notificationContent().exists()
                    && !CallbackUrl.isTakenBy(operation)) {
                reporter.report(
                        operation.node(),
                        "The webhook trigger " + operation.shown()
                                + " has no input with \"x-ms-notification-url\": true.",
                        "Add \"x-ms-notification-url\": true to the property of the body that takes the callback"
                                + " address.");
            }
        }
    }
}
