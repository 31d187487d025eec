package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of parameters differ from names in the body. */
final class ParamAndBodyPropertySameName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-and-body-property-same-name", Category.PARAMETER)
            .official("OperationParameterNameIsAmbiguous")
            .certification(Severity.INFO)
            .powerApps(Severity.INFO)
            .summary("Power Apps renames one of a parameter and a property of the body that have the same name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Set<String> properties = properties(operation);
            for (Parameter parameter : operation.parameters()) {
                if (!parameter.isBody() && properties.contains(parameter.name())) {
                    reporter.report(
                            parameter.node().at("name"),
                            "The body has a property '" + parameter.name()
                                    + "' too, so Power Apps calls one of them by another name.",
                            "Name one of them differently, if the API allows it.");
                }
            }
        }
    }

    private static Set<String> properties(Operation operation) {
        Set<String> names = new HashSet<>();
        Optional<Parameter> body = operation.body();
        for (Field field : body.isPresent() ? Field.of(body.get()) : List.<Field>of()) {
            names.add(field.name());
        }
        return names;
    }
}
