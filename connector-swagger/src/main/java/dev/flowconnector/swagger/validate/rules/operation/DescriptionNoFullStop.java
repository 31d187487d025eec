package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Sentences;
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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.descriptionsOfVisible(context, (operation, description, text) -> {
            String sentence = text.stripTrailing();
            if (!Sentences.endsWithStop(sentence)) {
                String message = "The description of " + operation.shown() + " does not end with a full stop: \""
                        + end(sentence) + "\".";
                if (Sentences.canBeEnded(sentence)) {
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

    private static String end(String sentence) {
        return sentence.length() <= 40 ? sentence : "..." + sentence.substring(sentence.length() - 37);
    }
}
