package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Path parameters stand in the path. */
final class PathParamUnused implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-param-unused", Category.PARAMETER)
            .official("PathParameterNotDefinedInTemplate")
            .everywhere(Severity.ERROR)
            .summary("A path parameter that the path does not name is sent nowhere; import refuses the file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Set<String> names = Templates.names(operation.pathItem().path());
            for (Parameter parameter : operation.parameters()) {
                if (parameter.in().equals("path") && !names.contains(parameter.name())) {
                    reporter.report(
                            parameter.use(),
                            "The path \"" + operation.pathItem().path() + "\" has no {" + parameter.name() + "}.",
                            Spelling.didYouMean(parameter.name(), names)
                                    + "Add it to the path, or remove the parameter.");
                }
            }
        }
    }
}
