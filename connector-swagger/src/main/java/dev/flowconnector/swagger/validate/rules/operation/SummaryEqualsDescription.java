package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The description says more than the name. */
final class SummaryEqualsDescription implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-equals-description", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("A description that repeats the summary tells a maker nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> {
            Node description = operation.node().at("description");
            if (description
                    .text()
                    .filter(other -> bare(other).equals(bare(text)))
                    .isPresent()) {
                reporter.report(
                        description,
                        "The description of " + operation.shown() + " repeats its summary " + summary.shown() + ".",
                        "Say what it does with what, what comes back, and when to use it.");
            }
        });
    }

    /** Letters and digits in lower case: what remains when how it is written does not count. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
