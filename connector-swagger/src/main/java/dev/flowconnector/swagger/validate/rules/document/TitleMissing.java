package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The connector has a title. */
final class TitleMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-missing", Category.DOCUMENT)
            .everywhere(Severity.ERROR)
            .summary("A connector without a title cannot be created.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node info = context.definition().info();
        if (info.text("title").orElse("").isBlank()) {
            reporter.report(
                    info.exists() ? info : context.definition().root(),
                    "The definition has no title; \"info\" needs a member \"title\" that is not empty.",
                    "Write the name of the product under \"info\": \"title\".");
        }
    }
}
