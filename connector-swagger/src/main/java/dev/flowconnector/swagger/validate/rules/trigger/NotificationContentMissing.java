package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A path with a webhook says what is sent. */
final class NotificationContentMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-content-missing", Category.TRIGGER)
            .official("OperationMustHaveNotificationContentExtension")
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Without notification content beside the verb the designer takes the subscription for a"
                    + " plain action or a poll.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (!operation.pathItem().notificationContent().exists() && CallbackUrl.isTakenBy(operation)) {
                Node own = operation.node().at("x-ms-notification-content");
                reporter.report(
                        own.exists() ? own : operation.node(),
                        "The operation " + operation.shown() + " takes a callback address, but its path '"
                                + operation.pathItem().path() + "' has no \"x-ms-notification-content\".",
                        own.exists()
                                ? "Move \"x-ms-notification-content\" from the operation to the path, beside the verb."
                                : "Add \"x-ms-notification-content\" with the schema of the callback to the path.");
            }
        }
    }
}
