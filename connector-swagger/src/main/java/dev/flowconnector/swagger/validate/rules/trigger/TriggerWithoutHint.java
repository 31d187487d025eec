package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A trigger says how to make it fire. */
final class TriggerWithoutHint implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-without-hint", Category.TRIGGER)
            .certification(Severity.INFO)
            .summary("In test mode the designer waits for an event; without a hint a maker does not know what to do.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.isTrigger()
                    && !operation.isInternal()
                    && !operation.isDeprecated()
                    && operation
                            .node()
                            .text("x-ms-trigger-hint")
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                Node hint = operation.node().at("x-ms-trigger-hint");
                reporter.report(
                        hint.exists() ? hint : operation.node(),
                        "The trigger " + operation.shown() + " has " + (hint.exists() ? "an empty hint" : "no hint")
                                + ".",
                        "Add \"x-ms-trigger-hint\" with what to do, such as \"Create an order to see it work.\"");
            }
        }
    }
}
