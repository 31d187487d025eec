package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The response that readers choose has the schema. */
final class ResponseSchemaNotRead implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-schema-not-read", Category.RESPONSE)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer takes the outputs from one response; a schema of another successful one is "
                    + "lost.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Optional<Response> chosen = operation.success();
            if (chosen.filter(response -> response.schema().exists()).isEmpty()) {
                operation.responses().stream()
                        .filter(response ->
                                response.isSuccess() && response.schema().exists())
                        .findFirst()
                        .ifPresent(response -> reporter.report(
                                response.use(),
                                "The schema of the response '" + response.code() + "' of " + operation.shown()
                                        + " is not read: the designer "
                                        + chosen.map(other -> "takes the outputs from '" + other.code() + "'.")
                                                .orElse("looks at '200', '201' and 'default' only."),
                                "Declare one successful response, or give the schema to '200'."));
            }
        }
    }
}
