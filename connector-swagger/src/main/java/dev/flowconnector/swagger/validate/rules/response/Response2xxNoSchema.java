package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Set;

/** A success says what comes back. */
final class Response2xxNoSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-2xx-no-schema", Category.RESPONSE)
            .official("SchemaDefinitionSetIncorrectly")
            .certification(Severity.WARNING)
            .summary(
                    "Without a schema the step delivers one value of unknown content, whose parts later steps cannot choose.");

    private static final Set<String> FULL = Set.of("200", "201");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<Response> responses = operation.responses();
            List<Response> full = responses.stream()
                    .filter(response -> FULL.contains(response.code()))
                    .toList();
            if (answersMakers(operation)
                    && !full.isEmpty()
                    && full.stream().noneMatch(response -> response.schema().exists())
                    && responses.stream().noneMatch(response -> response.code().equals("204"))) {
                reporter.report(
                        full.get(0).use(),
                        "The response " + full.get(0).code() + " of " + operation.shown() + " has no schema.",
                        "Declare what comes back, or answer 204 if it is nothing.");
            }
        }
    }

    /** A subscription delivers its notification, and what an MCP server answers is never declared. */
    private static boolean answersMakers(Operation operation) {
        return !operation.isInternal()
                && operation.verb() != Verb.HEAD
                && !operation.isSubscription()
                && !operation.node().has("x-ms-agentic-protocol");
    }
}
