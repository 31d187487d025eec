package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** A polling trigger remembers where it was. */
final class PollingTriggerWithoutPolicy implements Rule {
    static final RuleInfo INFO = RuleInfo.of("polling-trigger-without-policy", Category.TRIGGER)
            .certification(Severity.INFO)
            .summary("A trigger that is polled needs the policy pollingtrigger, unless the API answers 202 and a"
                    + " location itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            List<Policy> policies = properties.policies().stream()
                    .filter(policy -> policy.is("pollingtrigger"))
                    .toList();
            for (Operation operation : context.definition().operations()) {
                String id = operation.id().orElse("");
                if (operation.isTrigger()
                        && !operation.isSubscription()
                        && !operation.node().has("x-ms-notification")
                        && !operation.node().at("responses").has("202")
                        && policies.stream().noneMatch(policy -> policy.appliesTo(id))) {
                    reporter.report(
                            operation.node().at("x-ms-trigger"),
                            "The trigger " + operation.shown()
                                    + " is polled, but no policy \"pollingtrigger\" is for it.",
                            "Add the policy, unless the API answers 202 and a Location with its own state.");
                }
            }
        });
    }
}
