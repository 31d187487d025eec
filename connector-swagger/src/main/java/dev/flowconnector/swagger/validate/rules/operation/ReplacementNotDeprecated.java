package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What has a replacement is deprecated. */
final class ReplacementNotDeprecated implements Rule {
    static final RuleInfo INFO = RuleInfo.of("replacement-not-deprecated", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("An operation that names a replacement, but is not deprecated, is offered beside it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node replacement = operation.node().at("x-ms-api-annotation").at("replacement");
            if (replacement.exists() && !operation.isDeprecated()) {
                reporter.report(
                        replacement,
                        "The operation " + operation.shown() + " names a replacement, but is not deprecated.",
                        "Add \"deprecated\": true to the operation, or remove the replacement.");
            }
        }
    }
}
