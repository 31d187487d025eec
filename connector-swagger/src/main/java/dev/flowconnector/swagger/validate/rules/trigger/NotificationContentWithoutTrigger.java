package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Notification content belongs to a trigger. */
final class NotificationContentWithoutTrigger implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-content-without-trigger", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Notification content makes webhooks of all operations of its path; where none is a"
                    + " trigger it is forgotten or too much.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem path : context.definition().paths()) {
            if (path.notificationContent().exists() && !hasTrigger(path)) {
                reporter.reportKey(
                        path.notificationContent(),
                        "The path '" + path.path() + "' has notification content, but no trigger.",
                        "Remove it, or add \"x-ms-trigger\" to the operation that subscribes.");
            }
        }
    }

    private static boolean hasTrigger(PathItem path) {
        for (Operation operation : path.operations()) {
            if (operation.isTrigger() || CallbackUrl.isTakenBy(operation)) {
                return true;
            }
        }
        return false;
    }
}
