package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** The next page is fetched through the gateway. */
final class PageableWithoutUpdatenextlink implements Rule {
    static final RuleInfo INFO = RuleInfo.of("pageable-without-updatenextlink", Category.OPERATION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Without the policy updatenextlink the next page is fetched from the API itself, past the"
                    + " connection and its credentials.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.properties().isEmpty()) {
            return;
        }
        List<Policy> policies = context.policies();
        for (Operation operation : context.definition().operations()) {
            Node pageable = operation.node().at("x-ms-pageable");
            if (pageable.isObject() && !isUpdated(operation, policies)) {
                reporter.reportKey(
                        pageable,
                        "The operation " + operation.shown()
                                + " has pages, but no policy \"updatenextlink\" in the properties.",
                        "Add the policy for this operation, or for all.");
            }
        }
    }

    private static boolean isUpdated(Operation operation, List<Policy> policies) {
        for (Policy policy : policies) {
            if (policy.is("updatenextlink") && policy.appliesTo(operation.id().orElse(""))) {
                return true;
            }
        }
        return false;
    }
}
