package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The connector has no more operations than the platform takes. */
final class OperationsOver256 implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operations-over-256", Category.DOCUMENT)
            .official("TotalOperationsCountExceedsMaxAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform takes 256 operations in one connector.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST = 256;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        int count = definition.operations().size();
        if (count > MOST) {
            reporter.report(
                    definition.root().at("paths"),
                    "The definition has " + count + " operations; the platform takes " + MOST + ".",
                    "Make several connectors of the API.");
        }
    }
}
