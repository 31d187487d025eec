package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Labels fit. */
final class XMsSummaryTooLong implements Rule {
    static final RuleInfo INFO = RuleInfo.of("x-ms-summary-too-long", Category.PARAMETER)
            .certification(Severity.WARNING)
            .summary("A label of more than 80 characters is cut in the designer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            String value = node.name().equals("x-ms-summary") ? node.text().orElse("-") : "-";
            if (value.strip().length() > 80) {
                reporter.report(
                        node,
                        "The label has " + value.strip().length() + " characters, more than 80: " + node.shown(),
                        "Shorten it, and move the rest to the description.");
            }
        }
    }
}
