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

/** An object that comes back has properties. */
final class ResponseSchemaNoProperties implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-schema-no-properties", Category.RESPONSE)
            .certification(Severity.WARNING)
            .summary("An object without properties is one value of unknown content; a maker has to parse it by hand.");

    private static final List<String> CONTENT =
            List.of("additionalProperties", "allOf", "x-ms-dynamic-schema", "x-ms-dynamic-properties");

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
                if (response.isSuccess() || response.isDefault()) {
                    context.definition()
                            .resolve(response.schema())
                            .filter(ResponseSchemaNoProperties::isBare)
                            .ifPresent(schema -> reporter.report(
                                    schema,
                                    "The object of the response \""
                                            + response.node().name() + "\" has no properties.",
                                    "Declare them, or \"additionalProperties\" if their names are free."));
                }
            }
        }
    }

    private static boolean isBare(Node schema) {
        return schema.says("type", "object")
                && schema.at("properties").members().isEmpty()
                && CONTENT.stream().noneMatch(schema::has);
    }
}
