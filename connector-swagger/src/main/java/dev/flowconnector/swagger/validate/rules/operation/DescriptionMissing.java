package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every operation that makers see is described. */
final class DescriptionMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("description-missing", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("Without a description a maker, or a language model, has to guess what the operation does.");

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
                            .text("description")
                            .filter(text -> !text.isBlank())
                            .isEmpty()) {
                Node description = operation.node().at("description");
                reporter.report(
                        description.exists() ? description : operation.node(),
                        "The operation " + operation.shown() + " has " + (description.exists() ? "an empty" : "no")
                                + " description.",
                        "Say in a sentence what it does and what comes back.");
            }
        }
    }
}
