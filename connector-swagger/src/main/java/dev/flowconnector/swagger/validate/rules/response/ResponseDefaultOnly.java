package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Success is declared by its status. */
final class ResponseDefaultOnly implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-default-only", Category.RESPONSE)
            .certification(Severity.WARNING)
            .summary("A response \"default\" alone stands for success and failure, so an error looks like an answer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<Response> responses = operation.responses();
            if (responses.stream().anyMatch(Response::isDefault)
                    && responses.stream().noneMatch(Response::isSuccess)) {
                reporter.reportKey(
                        operation.node().at("responses").at("default"),
                        "The operation " + operation.shown() + " declares \"default\", but no status of success.",
                        "Name the status that it answers when all is well, such as \"200\".");
            }
        }
    }
}
