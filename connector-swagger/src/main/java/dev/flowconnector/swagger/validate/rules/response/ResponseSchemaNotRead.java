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
            if (chosen.isEmpty() || !chosen.get().schema().exists()) {
                Optional<Response> lost = successWithSchema(operation);
                if (lost.isPresent()) {
                    report(operation, lost.get(), chosen, reporter);
                }
            }
        }
    }

    private static Optional<Response> successWithSchema(Operation operation) {
        for (Response response : operation.responses()) {
            if (response.isSuccess() && response.schema().exists()) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }

    private static void report(Operation operation, Response lost, Optional<Response> chosen, Reporter reporter) {
        String read = chosen.isPresent()
                ? "takes the outputs from '" + chosen.get().code() + "'."
                : "looks at '200', '201' and 'default' only.";
        reporter.report(
                lost.use(),
                "The schema of the response '" + lost.code() + "' of " + operation.shown()
                        + " is not read: the designer " + read,
                "Declare one successful response, or give the schema to '200'.");
    }
}
