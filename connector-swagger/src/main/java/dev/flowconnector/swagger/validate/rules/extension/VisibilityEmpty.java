package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A visibility says something. */
final class VisibilityEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("visibility-empty", Category.EXTENSION)
            .certification(Severity.WARNING)
            .summary("An empty visibility is none; Microsoft's schema refuses it, and readers show the thing "
                    + "as if it were absent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node visibility = extension.node();
            if (visibility.name().equals("x-ms-visibility")
                    && visibility.text().filter(String::isBlank).isPresent()) {
                reporter.report(
                        visibility,
                        "The visibility is empty.",
                        "Remove it: what has no visibility is shown as usual.",
                        Edit.remove(visibility.pointer()));
            }
        }
    }
}
