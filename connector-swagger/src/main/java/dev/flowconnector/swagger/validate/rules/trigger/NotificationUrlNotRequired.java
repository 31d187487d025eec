package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The callback address has to be given. */
final class NotificationUrlNotRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-not-required", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("If the callback address or something around it may be left out, a subscription can be"
                    + " made that calls nobody.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (CallbackUrl url : CallbackUrl.in(operation)) {
                if (url.optional().isPresent()) {
                    String name = name(url.optional().get());
                    reporter.report(
                            url.optional().get(),
                            "The callback address '" + url.node().name() + "' needs '" + name
                                    + "', which is not required.",
                            "Make '" + name + "' required.");
                }
            }
        }
    }

    /** A parameter is an element of a list, so that its name stands inside it. */
    private static String name(Node node) {
        return node.says("in", "body") ? node.text("name").orElse(node.name()) : node.name();
    }
}
