package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.IdentityHashMap;

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
        IdentityHashMap<JsonNode, Inputs> inputs = new IdentityHashMap<>();
        Sources.each(context.definition(), (operation, call) -> {
            for (Node parameter : call.parameters()) {
                Node reference = parameter.at(call.isOlder() ? "parameter" : "parameterReference");
                reference
                        .text()
                        .filter(name -> !inputs.computeIfAbsent(operation.node().json(), json -> Inputs.of(operation))
                                .knows(name))
                        .ifPresent(name -> reporter.report(
                                reference,
                                "The operation " + operation.shown() + " has no input " + reference.shown() + ".",
                                repair(name, Inputs.of(operation))));
            }
        });
    }

    private static String repair(String name, Inputs inputs) {
        return Spelling.didYouMean(name, inputs.names())
                + (inputs.names().isEmpty()
                        ? "Give a literal: the operation takes nothing."
                        : "Name one of " + Spelling.listed(inputs.names()) + ".");
    }
}
