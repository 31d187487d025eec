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
        context.properties().ifPresent(properties -> {
            List<Policy> policies = properties.policies().stream()
                    .filter(policy -> policy.is("updatenextlink"))
                    .toList();
            for (Operation operation : context.definition().operations()) {
                Node pageable = operation.node().at("x-ms-pageable");
                String id = operation.id().orElse("");
                if (pageable.isObject() && policies.stream().noneMatch(policy -> policy.appliesTo(id))) {
                    reporter.reportKey(
                            pageable,
                            "The operation " + operation.shown()
                                    + " has pages, but no policy \"updatenextlink\" in the properties.",
                            "Add the policy for this operation, or for all.");
                }
            }
        });
    }
}
