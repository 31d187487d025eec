package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** One schema an operation. */
final class ResponseMultipleSchemas implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-multiple-schemas", Category.RESPONSE)
            .official("OperationHasManyResponsesWithSchema")
            .certification(Severity.WARNING)
            .summary("The designer shows the outputs of one response; the schemas of the others are lost.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<Response> full = operation.responses().stream()
                    .filter(response -> response.schema().exists())
                    .toList();
            if (full.stream()
                            .map(response -> response.schema().json())
                            .distinct()
                            .count()
                    > 1) {
                reporter.report(
                        operation.node().at("responses"),
                        "The responses "
                                + Spelling.listed(
                                        full.stream().map(Response::code).toList()) + " of " + operation.shown()
                                + " have different schemas; one is used.",
                        "Keep the schema of the success, and describe the others in words.");
            }
        }
    }
}
