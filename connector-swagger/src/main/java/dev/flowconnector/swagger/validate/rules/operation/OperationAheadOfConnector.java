package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** No operation is further than its connector. */
final class OperationAheadOfConnector implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operation-ahead-of-connector", Category.OPERATION)
            .official("OperationStatusAheadOfConnector")
            .certification(Severity.ERROR)
            .summary("An operation cannot be in production while its connector is a preview.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        boolean preview = context.definition().info().at("x-ms-api-annotation").says("status", "Preview");
        if (preview) {
            for (Operation operation : context.definition().operations()) {
                Node status = operation.node().at("x-ms-api-annotation").at("status");
                status.text()
                        .filter("Production"::equals)
                        .ifPresent(text -> reporter.report(
                                status,
                                "The operation " + operation.shown()
                                        + " is in production, but the connector is a preview by its info.",
                                "Make the operation a preview, or the connector production."));
            }
        }
    }
}
