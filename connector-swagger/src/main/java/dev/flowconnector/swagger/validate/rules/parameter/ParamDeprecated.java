package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Parameters are not deprecated. */
final class ParamDeprecated implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-deprecated", Category.PARAMETER)
            .official("AdditionalPropertyNotAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.ERROR)
            .summary("Power Apps makes no function of an operation with a deprecated parameter, and Swagger "
                    + "2.0 does not have the word there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            Node deprecated = parameter.node().at("deprecated");
            if (deprecated.exists() && !parameter.isBody()) {
                reporter.reportKey(
                        deprecated,
                        "The parameter '" + parameter.name() + "' has \"deprecated\".",
                        "Remove it; say in the description what to use instead, or make the parameter internal.");
            }
        }
    }
}
