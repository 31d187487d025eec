package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Parameters have a name. */
final class ParamNameMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-name-missing", Category.PARAMETER)
            .official("RequiredPropertyMissing")
            .everywhere(Severity.ERROR)
            .summary("A parameter without a name cannot be sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.name().isBlank()) {
                Node name = parameter.node().at("name");
                reporter.report(
                        name.exists() ? name : parameter.node(),
                        "The parameter has " + (name.exists() ? "an empty name." : "no name."),
                        "Add the name by which the API knows it.");
            }
        }
    }
}
