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
import java.util.ArrayList;
import java.util.List;

/** An operation declares what it answers when all is well. */
final class ResponseNoSuccess implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-no-success", Category.RESPONSE)
            .official("OperationShouldHaveSuccessfulResponse")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("Without a response of the kind 2xx a step has no outputs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<Response> responses = operation.responses();
            if (!responses.isEmpty() && !hasSuccess(responses)) {
                reporter.report(
                        operation.node().at("responses"),
                        "The operation " + operation.shown() + " declares " + Spelling.listed(codes(responses))
                                + " only, no success.",
                        "Declare what it answers when all is well, such as \"200\".");
            }
        }
    }

    private static boolean hasSuccess(List<Response> responses) {
        for (Response response : responses) {
            if (response.isSuccess() || response.isDefault()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> codes(List<Response> responses) {
        List<String> codes = new ArrayList<>();
        for (Response response : responses) {
            codes.add(response.code());
        }
        return codes;
    }
}
