package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.stream.Collectors;

/** The name of an operation has none of the refused characters. */
final class SummaryRestrictedChars implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-restricted-chars", Category.OPERATION)
            .official("RestrictedCharactersInSummary")
            .certification(Severity.ERROR)
            .summary("Reviewers refuse / \\ < > * % & and ? in the summary of an operation.");

    private static final String REFUSED = "/\\<>*%&?";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            String found = refused(text);
            if (!found.isEmpty()) {
                reporter.report(
                        summary,
                        "The summary " + summary.shown() + " holds \"" + found
                                + "\", which is refused in names of operations.",
                        "Use letters, digits, blanks and parentheses; write \"and\" or \"or\" as words.");
            }
        });
    }

    /** The refused characters of a text, each once. */
    static String refused(String text) {
        return text.chars()
                .filter(letter -> REFUSED.indexOf(letter) >= 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }
}
