package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A body has a label. */
final class BodyParamSummaryMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-param-summary-missing", Category.PARAMETER)
            .certification(Severity.INFO)
            .summary("A body without a label is shown by its technical name where it is filled in as a whole.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            operation
                    .body()
                    .filter(body -> !operation.isInternal()
                            && !body.isInternal()
                            && !body.node().has("x-ms-summary"))
                    .ifPresent(body -> reporter.report(
                            body.node(),
                            "The body '" + body.name() + "' has no \"x-ms-summary\".",
                            "Add \"x-ms-summary\" with what the body is."));
        }
    }
}
