package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Notification content has a schema. */
final class NotificationContentNoSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-content-no-schema", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Notification content without a schema leaves the trigger without outputs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem path : context.definition().paths()) {
            Node content = path.notificationContent();
            if (content.exists() && !content.at("schema").isObject()) {
                reporter.report(
                        content,
                        "The notification content of '" + path.path() + "' has no schema.",
                        "Add \"schema\" with what the API sends.");
            }
        }
    }
}
