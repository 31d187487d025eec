package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** A subscription has a path of its own. */
final class NotificationContentSharedPath implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-content-shared-path", Category.TRIGGER)
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary(
                    "Every operation of a path with notification content becomes a webhook in the designer, and Power Apps"
                            + " skips them all.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem path : context.definition().paths()) {
            List<Operation> operations = path.operations();
            if (path.notificationContent().exists() && operations.size() > 1) {
                String verbs = operations.stream()
                        .map(operation -> operation.verb().toString())
                        .collect(Collectors.joining(", "));
                reporter.reportKey(
                        path.notificationContent(),
                        "The path '" + path.path() + "' has notification content and " + operations.size()
                                + " operations (" + verbs + "); each of them becomes a webhook.",
                        "Give the operation that subscribes a path of its own.");
            }
        }
    }
}
