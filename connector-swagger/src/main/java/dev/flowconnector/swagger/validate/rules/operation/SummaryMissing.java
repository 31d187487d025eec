package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every operation that makers see has a name. */
final class SummaryMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-missing", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("Without a summary the designer shows the id of the operation as its name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (!operation.isInternal()
                    && operation
                            .node()
                            .text("summary")
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                Node summary = operation.node().at("summary");
                reporter.report(
                        summary.exists() ? summary : operation.node(),
                        "The operation " + operation.shown() + " has " + (summary.exists() ? "an empty" : "no")
                                + " summary.",
                        "Say in a few words what it does, such as \"List orders\".");
            }
        }
    }
}
