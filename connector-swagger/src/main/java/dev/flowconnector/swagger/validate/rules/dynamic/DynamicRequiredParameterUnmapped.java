package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Everything that the called operation requires has a value. */
final class DynamicRequiredParameterUnmapped implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-required-parameter-unmapped", Category.DYNAMIC)
            .official("OperationMissingRequiredProperty")
            .everywhere(Severity.ERROR)
            .summary("A call that lacks a required parameter fails, and Power Apps refuses the connector.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            for (Parameter parameter : call.target().parameters()) {
                if (parameter.isRequired() && !parameter.node().has("default") && !isGiven(call, parameter)) {
                    reporter.report(
                            call.node(),
                            "The operation " + call.target().shown() + " requires '" + parameter.name()
                                    + "', for which the call has no value.",
                            "Add \"" + parameter.name() + "\" to \"parameters\", or a default to the parameter.");
                }
            }
        }
    }

    private static boolean isGiven(DynamicCall call, Parameter parameter) {
        List<Node> given = call.parameters();
        if (parameter.isBody()) {
            return !given.isEmpty() || demandsNothing(parameter);
        }
        for (Node value : given) {
            if (value.name().equals(parameter.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean demandsNothing(Parameter body) {
        Optional<Shape> schema = Shape.of(body.definition(), body.schema());
        return schema.isPresent() && schema.get().node().at("required").texts().isEmpty();
    }
}
