package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The name of an operation ends with a letter, a digit or a parenthesis. */
final class SummaryEndsNonAlnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-ends-non-alnum", Category.OPERATION)
            .official("ValueMustEndWithAlphanumeric")
            .certification(Severity.ERROR)
            .summary("A summary that ends with punctuation is refused: it is a name, not a sentence.");

    private static final String DROPPED = ".,;:!";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            String name = text.strip();
            if (!endsWell(name)) {
                String message = "The summary " + summary.shown() + " ends with \"" + name.charAt(name.length() - 1)
                        + "\"; allowed are a letter, a digit and a closing parenthesis.";
                String bare = withoutStops(name);
                if (!bare.equals(name) && endsWell(bare)) {
                    reporter.report(summary, message, "Write \"" + bare + "\".", Edit.replace(summary.pointer(), bare));
                } else {
                    reporter.report(summary, message, "End it with a word.");
                }
            }
        });
    }

    private static boolean endsWell(String name) {
        return !name.isEmpty()
                && (Character.isLetterOrDigit(name.codePointBefore(name.length())) || name.endsWith(")"));
    }

    private static String withoutStops(String name) {
        int end = name.length();
        while (end > 0
                && (DROPPED.indexOf(name.charAt(end - 1)) >= 0 || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }
}
