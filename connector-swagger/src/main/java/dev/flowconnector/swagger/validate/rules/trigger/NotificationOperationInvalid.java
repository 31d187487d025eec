package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A fetching trigger subscribes through a webhook. */
final class NotificationOperationInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-operation-invalid", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A trigger that leaves its subscription to another operation has to name one that is a "
                    + "webhook; otherwise it never fires.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node notification = operation.node().at("x-ms-notification");
            if (notification.isObject()) {
                Node id = notification.at("operationId");
                Optional<Operation> target = id.text().flatMap(context.definition()::operation);
                Node at = id.exists() ? id : notification;
                if (!operation.isTrigger()
                        || operation.pathItem().notificationContent().exists()) {
                    reporter.reportKey(
                            notification,
                            "\"x-ms-notification\" stands on " + operation.shown() + ", which is "
                                    + (operation.isTrigger() ? "a webhook itself." : "no trigger."),
                            "Remove it, or put it on the trigger that fetches what has happened.");
                } else if (target.isEmpty()) {
                    reporter.report(
                            at,
                            "There is no operation " + at.shown() + " to subscribe with.",
                            Spelling.didYouMean(
                                            id.text().orElse(""),
                                            context.definition().operationIds())
                                    + "Name a webhook of this file in \"operationId\".");
                } else if (!target.get().pathItem().notificationContent().exists()) {
                    reporter.report(
                            at,
                            "The operation " + target.get().shown() + " is no webhook: its path has no"
                                    + " \"x-ms-notification-content\".",
                            "Name an operation that subscribes.");
                }
            }
        }
    }
}
