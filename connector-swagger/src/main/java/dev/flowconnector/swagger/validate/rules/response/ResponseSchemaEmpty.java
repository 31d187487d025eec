package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** A schema of a response says something. */
final class ResponseSchemaEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-schema-empty", Category.RESPONSE)
            .certification(Severity.WARNING)
            .summary("An empty schema allows anything, so later steps see no outputs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            /* A subscription delivers its notification, not this; and internal operations may deliver schemas. */
            boolean shown = !operation.isInternal() && !operation.isSubscription();
            List<Response> answers = shown ? operation.responses() : List.of();
            for (Response response : answers) {
                Node schema = response.schema();
                boolean empty = context.definition()
                        .resolve(schema)
                        .filter(target -> target.isObject() && target.json().isEmpty())
                        .isPresent();
                if (empty && shows(operation, response)) {
                    reporter.report(
                            schema,
                            "The schema of the response \"" + response.code() + "\" is empty.",
                            "Declare the properties that come back, or remove the schema if nothing does.");
                }
            }
        }
    }

    /** What errors look like is shown nowhere, and a schema of "default" beside a success has a rule of its own. */
    private static boolean shows(Operation operation, Response response) {
        return response.isSuccess()
                || (response.isDefault() && operation.responses().stream().noneMatch(Response::isSuccess));
    }
}
