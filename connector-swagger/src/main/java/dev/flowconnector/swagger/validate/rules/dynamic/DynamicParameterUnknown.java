package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Values go to parameters that the called operation has. */
final class DynamicParameterUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-parameter-unknown", Category.DYNAMIC)
            .official("OperationParameterNameNotFound")
            .everywhere(Severity.ERROR)
            .summary("A value for a parameter that the called operation does not have is never sent, so the"
                    + " list or schema is the wrong one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            Inputs inputs = Inputs.of(call.target());
            for (Node parameter : call.parameters()) {
                if (!inputs.knows(parameter.name())) {
                    reporter.reportKey(
                            parameter,
                            "The operation " + call.target().shown() + " has no parameter \"" + parameter.name()
                                    + "\".",
                            Spelling.didYouMean(parameter.name(), inputs.names()) + repair(inputs));
                }
            }
        }
    }

    private static String repair(Inputs inputs) {
        return inputs.names().isEmpty()
                ? "Remove it: the operation takes no parameters."
                : "Name one of " + Spelling.listed(inputs.names()) + ".";
    }
}
