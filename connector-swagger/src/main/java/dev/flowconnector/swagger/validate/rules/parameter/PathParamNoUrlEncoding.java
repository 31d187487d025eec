package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Path parameters say how they are encoded. */
final class PathParamNoUrlEncoding implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-param-no-url-encoding", Category.PARAMETER)
            .official("PathParameterMissingEncoding")
            .certification(Severity.WARNING)
            .summary("Reviewers want every path parameter to say how its value is encoded.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.in().equals("path") && !parameter.node().has("x-ms-url-encoding")) {
                reporter.report(
                        parameter.node(),
                        "The path parameter '" + parameter.name()
                                + "' has no \"x-ms-url-encoding\"; allowed are \"single\" and \"double\".",
                        "Add \"x-ms-url-encoding\": \"single\", which is what happens without it.",
                        Edit.insert(parameter.node().pointer(), "x-ms-url-encoding", "single"));
            }
        }
    }
}
