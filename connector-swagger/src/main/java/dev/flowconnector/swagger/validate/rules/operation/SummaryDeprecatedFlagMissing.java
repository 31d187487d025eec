package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** An operation that calls itself deprecated is. */
final class SummaryDeprecatedFlagMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-deprecated-flag-missing", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("An operation that is deprecated by name only is still offered to makers.");

    /** In brackets or at the begin: "List deprecated items" is about something else. */
    private static final Pattern MARK = Pattern.compile(
            "(?i:^\\W*deprecated\\s*[-:.)\\]]|[(\\[{]\\s*deprecated\\b|[-:,]\\s*deprecated\\W*$)|\\bDEPRECATED\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            if (!operation.isDeprecated() && MARK.matcher(text).find()) {
                reporter.report(
                        summary,
                        "The summary " + summary.shown()
                                + " calls the operation deprecated, but \"deprecated\" is not true.",
                        "Add \"deprecated\": true, so that it is offered no longer.");
            }
        });
    }
}
