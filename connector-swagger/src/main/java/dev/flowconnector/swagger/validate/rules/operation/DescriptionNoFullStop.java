package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Descriptions are sentences. */
final class DescriptionNoFullStop implements Rule {
    static final RuleInfo INFO = RuleInfo.of("description-no-full-stop", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("Reviewers expect a description to be a sentence that ends with a full stop.");

    private static final String STOPS = ".!?\u2026\u3002";
    private static final String CLOSING = ")]\"'\u201d\u2019`*_";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.descriptionsOfVisible(context, (operation, description, text) -> {
            String sentence = text.stripTrailing();
            if (!endsWithStop(sentence)) {
                String message = "The description of " + operation.shown() + " does not end with a full stop: \""
                        + end(sentence) + "\".";
                if (canBeEnded(sentence)) {
                    reporter.report(
                            description,
                            message,
                            "Add a full stop.",
                            Edit.replace(description.pointer(), sentence + "."));
                } else {
                    reporter.report(description, message, "End it as a sentence.");
                }
            }
        });
    }

    private static boolean endsWithStop(String sentence) {
        int last = sentence.length() - 1;
        while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(sentence.charAt(last)) >= 0;
    }

    /** Not after a colon or comma, where something is missing, and not after an address, which it would change. */
    private static boolean canBeEnded(String sentence) {
        int last = sentence.codePointBefore(sentence.length());
        String word = sentence.substring(sentence.lastIndexOf(' ') + 1);
        return (Character.isLetterOrDigit(last) || last == ')') && !word.contains("://") && !word.startsWith("www.");
    }

    private static String end(String sentence) {
        return sentence.length() <= 40 ? sentence : "..." + sentence.substring(sentence.length() - 37);
    }
}
