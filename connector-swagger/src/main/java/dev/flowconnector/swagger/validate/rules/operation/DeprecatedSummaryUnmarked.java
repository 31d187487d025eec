package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;

/** The name of a deprecated operation says so. */
final class DeprecatedSummaryUnmarked implements Rule {
    static final RuleInfo INFO = RuleInfo.of("deprecated-summary-unmarked", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("Flows that still use a deprecated operation show its name; without a mark nobody notices.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            if (operation.isDeprecated() && !text.toLowerCase(Locale.ROOT).contains("deprecated")) {
                String marked = text.strip() + " (deprecated)";
                reporter.report(
                        summary,
                        "The operation " + operation.shown() + " is deprecated, but its summary " + summary.shown()
                                + " does not say so.",
                        "Write \"" + marked + "\".",
                        Edit.replace(summary.pointer(), marked));
            }
        });
    }
}
