package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Plug-in operations exist. */
final class OpenaiOperationDangling implements Rule {
    static final RuleInfo INFO = RuleInfo.of("openai-operation-dangling", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("An operation that the plug-in data name, but that does not exist, is offered to no agent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (Node entry :
                    operation.node().at("x-ms-openai-data").at("operations").elements()) {
                Node id = entry.at("operationId");
                id.text()
                        .filter(text -> context.definition().operation(text).isEmpty())
                        .ifPresent(text -> reporter.report(
                                id,
                                "The plug-in data of " + operation.shown() + " name the operation " + id.shown()
                                        + ", which does not exist; ids are compared letter by letter.",
                                Spelling.didYouMean(text, context.definition().operationIds())
                                        + "Name an operation of this file."));
            }
        }
    }
}
