package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Only triggers have a hint. */
final class TriggerHintOnAction implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-hint-on-action", Category.TRIGGER)
            .certification(Severity.WARNING)
            .summary("A trigger hint on an action is never shown; perhaps the operation was to be a trigger.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.node().has("x-ms-trigger-hint") && !operation.isTrigger()) {
                reporter.reportKey(
                        operation.node().at("x-ms-trigger-hint"),
                        "The action " + operation.shown() + " has a trigger hint.",
                        "Remove the hint, or make the operation a trigger with \"x-ms-trigger\".");
            }
        }
    }
}
