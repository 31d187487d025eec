package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The name of an operation has single blanks between words. */
final class SummaryWhitespace implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-whitespace", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary(
                    "Blanks at the ends, doubled blanks and line breaks in a summary look like mistakes in the designer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node summary = operation.node().at("summary");
            summary.text().filter(text -> !text.isBlank()).ifPresent(text -> {
                String clean = text.strip().replaceAll("\\s+", " ");
                if (!clean.equals(text)) {
                    reporter.report(
                            summary,
                            "The summary " + summary.shown() + " has blanks at an end, doubled blanks or line breaks.",
                            "Write \"" + clean + "\".",
                            Edit.replace(summary.pointer(), clean));
                }
            });
        }
    }
}
