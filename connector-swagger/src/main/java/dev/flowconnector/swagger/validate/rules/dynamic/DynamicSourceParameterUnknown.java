package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.IdentityHashMap;
import java.util.Optional;

/** References lead to inputs of the operation around. */
final class DynamicSourceParameterUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-source-parameter-unknown", Category.DYNAMIC)
            .official("OperationParameterNameNotFound")
            .everywhere(Severity.ERROR)
            .summary("A reference to an input that the operation does not have is never filled, so the list"
                    + " or schema stays empty.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        IdentityHashMap<JsonNode, Inputs> known = new IdentityHashMap<>();
        for (Sources.Use use : Sources.all(context.definition())) {
            JsonNode operation = use.operation().node().json();
            Inputs inputs = known.get(operation);
            if (inputs == null) {
                inputs = Inputs.of(use.operation());
                known.put(operation, inputs);
            }
            check(use.operation(), use.call(), inputs, reporter);
        }
    }

    private static void check(Operation operation, DynamicCall call, Inputs inputs, Reporter reporter) {
        for (Node parameter : call.parameters()) {
            Node reference = parameter.at(call.isOlder() ? "parameter" : "parameterReference");
            Optional<String> name = reference.text();
            if (name.isPresent() && !inputs.knows(name.get())) {
                reporter.report(
                        reference,
                        "The operation " + operation.shown() + " has no input " + reference.shown() + ".",
                        repair(name.get(), inputs));
            }
        }
    }

    private static String repair(String name, Inputs inputs) {
        return Spelling.didYouMean(name, inputs.names())
                + (inputs.names().isEmpty()
                        ? "Give a literal: the operation takes nothing."
                        : "Name one of " + Spelling.listed(inputs.names()) + ".");
    }
}
