package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Sentences;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The description ends like a sentence. */
final class InfoDescriptionNoFullStop implements Rule {
    static final RuleInfo INFO = RuleInfo.of("info-description-no-full-stop", Category.DOCUMENT)
            .certification(Severity.WARNING)
            .summary("A description is made of sentences; one that does not end like a sentence looks cut.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node description = context.definition().info().at("description");
        description.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> {
            if (!Sentences.endsWithStop(text)) {
                reporter.report(
                        description,
                        "The description ends with \"" + end(text) + "\"; it has to end with a full stop.",
                        "Put a full stop at the end.");
            }
        });
    }

    private static String end(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
