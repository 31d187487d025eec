package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** No parameter is called connectionId. */
final class ParamReserved implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-reserved", Category.PARAMETER)
            .official("ConnectionIdParameterNotAllowed")
            .everywhere(Severity.ERROR)
            .summary("The platform adds a parameter connectionId of its own, so no other may have that name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.name().equalsIgnoreCase("connectionId")) {
                reporter.report(
                        parameter.node().at("name"),
                        "The name \"" + parameter.name() + "\" is taken by the platform.",
                        "Give the parameter another name, and rename it by a policy if the API insists.");
            }
        }
    }
}
