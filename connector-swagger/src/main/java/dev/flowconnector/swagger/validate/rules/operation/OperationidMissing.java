package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every operation has an id. */
final class OperationidMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-missing", Category.OPERATION)
            .official("OperationIdRequired")
            .everywhere(Severity.ERROR)
            .summary("An operation without id cannot be called from anywhere; import refuses the file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.id().isEmpty()) {
                Node id = operation.node().at("operationId");
                reporter.report(
                        id.exists() ? id : operation.node(),
                        "The operation " + operation.shown() + " has " + (id.exists() ? "an empty" : "no")
                                + " operation id.",
                        "Give it an id in PascalCase, such as \"ListOrders\", and never change it again.");
            }
        }
    }
}
