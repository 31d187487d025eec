package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** A batch trigger has one list that can be split. */
final class TriggerBatchNoSpliton implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-batch-no-spliton", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("If more than the list is visible, the designer does not split it and starts one flow for"
                    + " all elements.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Definition definition = context.definition();
            Optional<Node> schema = TriggerOutput.ofBatch(operation);
            if (schema.isPresent()
                    && TriggerOutput.holdsArray(definition, schema.get())
                    && !TriggerOutput.splits(definition, schema.get())) {
                reporter.report(
                        operation.node().at("x-ms-trigger"),
                        "The trigger " + operation.shown()
                                + " delivers an object whose list is not the only visible property, so it"
                                + " is not split.",
                        repair(TriggerOutput.withArray(definition, schema.get())));
            }
        }
    }

    private static String repair(List<Node> lists) {
        return lists.size() == 1
                ? "Add \"x-ms-visibility\": \"internal\" to all properties beside '"
                        + lists.get(0).name() + "', or deliver the list itself."
                : "Deliver the list itself, or an object with one visible property that holds it.";
    }
}
