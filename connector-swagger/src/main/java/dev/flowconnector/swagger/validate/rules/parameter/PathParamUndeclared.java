package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Variables of paths have a parameter. */
final class PathParamUndeclared implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-param-undeclared", Category.PARAMETER)
            .official("OperationMissingPathParameter")
            .everywhere(Severity.ERROR)
            .summary("A variable of the path without parameter has no value; import refuses the file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Set<String> declared = Templates.declared(operation);
            for (String name : Templates.names(operation.pathItem().path())) {
                if (!declared.contains(name)) {
                    reporter.report(
                            operation.node(),
                            operation.shown() + " has no path parameter '" + name + "', which its path names.",
                            Spelling.didYouMean(name, declared) + "Add a required parameter '" + name
                                    + "' in \"path\".");
                }
            }
        }
    }
}
