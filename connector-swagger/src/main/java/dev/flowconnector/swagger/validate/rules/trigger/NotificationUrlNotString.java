package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The callback address is a text. */
final class NotificationUrlNotString implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-not-string", Category.TRIGGER)
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform writes an address into the property; an API that expects another type"
                    + " refuses the subscription.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (CallbackUrl url : CallbackUrl.in(operation)) {
                Node type = url.node().at("type");
                if (!type.says("string")) {
                    reporter.report(
                            type.exists() ? type : url.node(),
                            "The callback address '" + url.node().name() + "' has "
                                    + (type.exists() ? "the type " + type.shown() : "no type")
                                    + "; only \"string\" is allowed.",
                            "Write \"type\": \"string\".");
                }
            }
        }
    }
}
