package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The answer to a subscription declares where it can be ended. */
final class WebhookNoLocationHeader implements Rule {
    static final RuleInfo INFO = RuleInfo.of("webhook-no-location-header", Category.TRIGGER)
            .certification(Severity.INFO)
            .summary("The platform ends a subscription at the address of the Location header; nothing says"
                    + " that the API answers one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.isTrigger()
                    && operation.pathItem().notificationContent().exists()) {
                operation
                        .success()
                        .filter(response -> !hasLocation(response))
                        .ifPresent(response -> reporter.report(
                                response.use(),
                                "The answer " + response.code() + " of " + operation.shown()
                                        + " declares no Location header.",
                                "Add \"Location\" to \"headers\", and see that the API answers it."));
            }
        }
    }

    private static boolean hasLocation(Response response) {
        return response.node().at("headers").members().stream()
                .anyMatch(header -> header.name().equalsIgnoreCase("Location"));
    }
}
