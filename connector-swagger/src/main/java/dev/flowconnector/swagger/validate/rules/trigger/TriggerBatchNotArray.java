package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A batch trigger delivers a list. */
final class TriggerBatchNotArray implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-batch-not-array", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("A batch trigger that declares no list starts one flow for everything that it delivers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Optional<Node> schema = TriggerOutput.ofBatch(operation);
            if (schema.isPresent() && !TriggerOutput.holdsArray(context.definition(), schema.get())) {
                reporter.report(
                        operation.node().at("x-ms-trigger"),
                        "The trigger " + operation.shown() + " is of the kind \"batch\", but delivers no list.",
                        "Declare the list, or write \"single\".");
            }
        }
    }
}
