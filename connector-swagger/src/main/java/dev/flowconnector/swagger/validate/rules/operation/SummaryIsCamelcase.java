package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an operation is made of words. */
final class SummaryIsCamelcase implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-is-camelcase", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("A summary such as listOrders is an identifier, which cannot be translated or searched for"
                    + " by word.");

    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            String[] words = WORD_END.split(text.strip(), -1);
            if (words.length > 1
                    && text.strip().chars().noneMatch(letter -> Character.isWhitespace(letter) || letter == '(')) {
                reporter.report(
                        summary,
                        "The summary " + summary.shown() + " is an identifier, not words.",
                        "Write it in words, such as \"" + sentence(words) + "\".");
            }
        });
    }

    private static String sentence(String[] words) {
        String all = String.join(" ", words).toLowerCase(Locale.ROOT);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
