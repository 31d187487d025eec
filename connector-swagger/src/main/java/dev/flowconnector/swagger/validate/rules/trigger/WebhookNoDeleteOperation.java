package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** A subscription can be ended. */
final class WebhookNoDeleteOperation implements Rule {
    static final RuleInfo INFO = RuleInfo.of("webhook-no-delete-operation", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Without an operation that ends a subscription the API goes on calling flows that were"
                    + " switched off or deleted.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        List<Operation> operations = context.definition().operations();
        if (hasDelete(operations)) {
            return;
        }
        for (Operation operation : operations) {
            if (operation.isTrigger()
                    && operation.pathItem().notificationContent().exists()) {
                reporter.report(
                        operation.node(),
                        "Nothing ends the subscription that " + operation.shown()
                                + " makes: the definition has no DELETE.",
                        "Add an internal DELETE operation at the address that the answer's Location header names.");
            }
        }
    }

    private static boolean hasDelete(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation.verb() == Verb.DELETE) {
                return true;
            }
        }
        return false;
    }
}
