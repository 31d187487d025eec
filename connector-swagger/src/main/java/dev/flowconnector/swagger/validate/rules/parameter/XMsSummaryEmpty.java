package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Labels say something. */
final class XMsSummaryEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("x-ms-summary-empty", Category.PARAMETER)
            .official("RequiredValueEmpty")
            .certification(Severity.WARNING)
            .summary("An empty label hides the technical name too, so the field has none.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            String value = node.name().equals("x-ms-summary") ? node.text().orElse("-") : "-";
            if (value.isBlank()) {
                reporter.report(node, "The label is empty.", "Write what the field is called, or remove the label.");
            }
        }
    }
}
