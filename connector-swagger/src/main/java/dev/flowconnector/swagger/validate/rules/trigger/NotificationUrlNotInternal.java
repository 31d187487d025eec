package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Makers do not see the callback address. */
final class NotificationUrlNotInternal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-not-internal", Category.TRIGGER)
            .official("NotificationUrlNotInternal")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A callback address that makers see asks them for something that only the platform" + " knows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (CallbackUrl url : CallbackUrl.in(operation)) {
                if (!url.isInternal()) {
                    reporter.report(
                            url.node(),
                            "The callback address '" + url.node().name() + "' is visible to makers.",
                            "Add \"x-ms-visibility\": \"internal\" to it.");
                }
            }
        }
    }
}
