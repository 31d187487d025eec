package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Operation ids are short enough to be names. */
final class OperationidTooLong implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-too-long", Category.OPERATION)
            .official("OperationIdTooLong")
            .certification(Severity.ERROR)
            .summary("A very long operation id is refused, and one over 50 characters is hard to read in formulas.");

    private static final int LIMIT = 120;
    private static final int ADVISED = 50;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            operation.id().filter(id -> id.length() > ADVISED).ifPresent(id -> {
                Reporter mild = id.length() > LIMIT ? reporter : reporter.atMost(Severity.WARNING);
                Node node = operation.node().at("operationId");
                mild.report(
                        node,
                        "The operation id " + node.shown() + " has " + id.length() + " characters; at most " + ADVISED
                                + " are advised, over " + LIMIT + " are refused.",
                        "Shorten it to verb and thing, unless flows use the operation already.");
            });
        }
    }
}
