package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Actions have pages, triggers have events. */
final class PageableOnTrigger implements Rule {
    static final RuleInfo INFO = RuleInfo.of("pageable-on-trigger", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("Pages are fetched by actions only; on a trigger the extension is read by nobody.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node pageable = operation.node().at("x-ms-pageable");
            if (pageable.exists() && operation.isTrigger()) {
                reporter.reportKey(
                        pageable,
                        "The trigger " + operation.shown() + " is pageable; only actions are.",
                        "Remove \"x-ms-pageable\"; a trigger of the kind batch starts a flow for each element.");
            }
        }
    }
}
