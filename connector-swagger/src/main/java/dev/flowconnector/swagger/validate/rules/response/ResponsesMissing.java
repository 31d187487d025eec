package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Every operation declares a response. */
final class ResponsesMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("responses-missing", Category.RESPONSE)
            .official("OperationMustHaveResponse")
            .everywhere(Severity.ERROR)
            .summary("An operation without any response is refused, and the designer cannot open it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node responses = operation.node().at("responses");
            boolean broken = operation.node().has("responses") && !responses.exists();
            if (!broken && areExtensions(responses.members())) {
                reporter.report(
                        responses.exists() ? responses : operation.node(),
                        "The operation " + operation.shown() + " declares no response.",
                        "Declare what it answers, at least \"200\": {\"description\": \"OK\"}.");
            }
        }
    }

    private static boolean areExtensions(List<Node> members) {
        for (Node member : members) {
            if (!member.name().startsWith("x-")) {
                return false;
            }
        }
        return true;
    }
}
