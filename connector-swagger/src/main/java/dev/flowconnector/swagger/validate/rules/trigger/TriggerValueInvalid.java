package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** A trigger is single or batch. */
final class TriggerValueInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-value-invalid", Category.TRIGGER)
            .everywhere(Severity.ERROR)
            .summary("A trigger that is neither single nor batch is not understood, so no flow starts with it.");

    private static final Set<String> KNOWN = Set.of("single", "batch");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node trigger = operation.node().at("x-ms-trigger");
            String text = trigger.text().orElse("");
            if (trigger.exists() && !KNOWN.contains(text)) {
                String lower = text.toLowerCase(Locale.ROOT);
                reporter.report(
                        trigger,
                        "The trigger " + operation.shown() + " is of the kind " + trigger.shown()
                                + "; allowed are \"single\" and" + " \"batch\".",
                        KNOWN.contains(lower)
                                ? "Write \"" + lower + "\"."
                                : "Write \"single\" if it delivers one event, \"batch\" if it delivers a list.",
                        KNOWN.contains(lower) ? new Edit[] {Edit.replace(trigger.pointer(), lower)} : new Edit[0]);
            }
        }
    }
}
