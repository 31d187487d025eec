package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The sample of a trigger comes from an operation that exists. */
final class SimulateOperationMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("simulate-operation-missing", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("The operation that is to supply a sample event does not exist, so a test of the flow "
                    + "has none.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node id =
                    operation.node().at("x-ms-operation-context").at("simulate").at("operationId");
            if (id.exists()
                    && context.definition().operation(id.text().orElse("")).isEmpty()) {
                reporter.report(
                        id,
                        "There is no operation " + id.shown() + " to take a sample event from.",
                        Spelling.didYouMean(
                                        id.text().orElse(""),
                                        context.definition().operationIds())
                                + "Name an operation of this file.");
            }
        }
    }
}
