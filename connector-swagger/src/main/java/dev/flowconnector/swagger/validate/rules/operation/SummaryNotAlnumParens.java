package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.stream.Collectors;

/** The name of an operation is made of plain words. */
final class SummaryNotAlnumParens implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-not-alnum-parens", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("The summary of an operation should consist of letters, digits, blanks and parentheses.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            String found = odd(text);
            if (!found.isEmpty()) {
                reporter.report(
                        summary,
                        "The summary " + summary.shown() + " holds \"" + found
                                + "\"; names of operations are letters, digits, blanks" + " and parentheses.",
                        "Say it in plain words.");
            }
        });
    }

    /** What is not plain, but not refused either: that is the matter of another rule. */
    private static String odd(String text) {
        String refused = SummaryRestrictedChars.refused(text);
        return text.codePoints()
                .filter(letter -> !Character.isLetterOrDigit(letter)
                        && !Character.isWhitespace(letter)
                        && letter != '('
                        && letter != ')'
                        && refused.indexOf(letter) < 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
