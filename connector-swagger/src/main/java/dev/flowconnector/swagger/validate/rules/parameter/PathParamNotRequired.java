package dev.flowconnector.swagger.validate.rules.parameter;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Path parameters are required. */
final class PathParamNotRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-param-not-required", Category.PARAMETER)
            .official("PathParameterMustBeRequired")
            .everywhere(Severity.ERROR)
            .summary("A path without the value of one of its parameters is another path, so import refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.in().equals("path") && !parameter.isRequired()) {
                Node required = parameter.node().at("required");
                reporter.report(
                        required.exists() ? required : parameter.node(),
                        "The path parameter '" + parameter.name() + "' "
                                + (required.exists() ? "has \"required\": " + required.shown() : "has no \"required\"")
                                + "; path parameters are always required.",
                        "Write \"required\": true.",
                        required.exists()
                                ? Edit.replace(required.pointer(), BooleanNode.TRUE)
                                : Edit.insertTrue(parameter.node().pointer(), "required"));
            }
        }
    }
}
