package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The answer to failures has no schema. */
final class DefaultResponseHasSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("default-response-has-schema", Category.RESPONSE)
            .official("DefaultResponseHasSchema")
            .certification(Severity.WARNING)
            .summary("A schema of the default response is that of errors, which no step delivers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            boolean success = operation.responses().stream().anyMatch(Response::isSuccess);
            for (Response response : operation.responses()) {
                if (success && response.isDefault() && response.schema().exists()) {
                    reporter.reportKey(
                            response.schema(),
                            "The response \"default\" of " + operation.shown() + " has a schema.",
                            "Remove it, and say in the description what goes wrong.");
                }
            }
        }
    }
}
