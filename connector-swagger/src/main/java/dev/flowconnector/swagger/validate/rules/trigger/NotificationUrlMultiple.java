package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** A subscription has one callback address. */
final class NotificationUrlMultiple implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-multiple", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("An operation with several callback addresses is refused; the same flow would be called"
                    + " more than once.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<CallbackUrl> urls = CallbackUrl.in(operation);
            if (urls.size() > 1) {
                reporter.report(
                        operation.node(),
                        "The operation " + operation.shown() + " has " + urls.size() + " callback addresses: "
                                + urls.stream()
                                        .map(url -> "'" + url.node().name() + "'")
                                        .collect(Collectors.joining(", "))
                                + "; one is allowed.",
                        "Keep \"x-ms-notification-url\" on one property.");
            }
        }
    }
}
