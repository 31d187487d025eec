package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** Responses are listed by status. */
final class ResponseKeyInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-key-invalid", Category.RESPONSE)
            .official("ResponseMustBeDefaultOrHttpStatusCode")
            .everywhere(Severity.ERROR)
            .summary("A response whose name is neither a status of three digits nor \"default\" is refused.");

    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (Node response : operation.node().at("responses").members()) {
                String name = response.name();
                if (!name.equals("default")
                        && !name.startsWith("x-")
                        && !STATUS.matcher(name).matches()) {
                    reporter.reportKey(
                            response,
                            "The operation " + operation.shown() + " has a response \"" + name
                                    + "\"; allowed are a status such as \"200\" and \"default\".",
                            "Name each status on its own; for all others write \"default\".");
                }
            }
        }
    }
}
