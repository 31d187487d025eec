package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** There is one body. */
final class BodyMultiple implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-multiple", Category.PARAMETER)
            .official("OperationParametersContainMultipleBodyParameters")
            .everywhere(Severity.ERROR)
            .summary("A request has one body; an operation with several is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            boolean another = false;
            for (Parameter parameter : operation.parameters()) {
                if (another && parameter.isBody()) {
                    reporter.report(
                            parameter.use(),
                            operation.shown() + " has another body than '" + parameter.name() + "'.",
                            "Make them properties of one body.");
                }
                another |= parameter.isBody();
            }
        }
    }
}
