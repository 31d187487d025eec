package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The name of an operation fits on its card. */
final class SummaryTooLong implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-too-long", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("A summary of more than 80 characters is cut on the card of a step; over 120 it is refused.");

    private static final int LIMIT = 120;
    private static final int ADVISED = 80;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            int length = text.codePointCount(0, text.length());
            if (length > ADVISED) {
                Reporter mild = length > LIMIT ? reporter : reporter.atMost(Severity.WARNING);
                mild.report(
                        summary,
                        "The summary of " + operation.shown() + " has " + length + " characters; allowed are " + ADVISED
                                + ".",
                        "Name it in a few words, and move the rest to the description.");
            }
        });
    }
}
