package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The connector has a description. */
final class InfoDescriptionMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("info-description-missing", Category.DOCUMENT)
            .everywhere(Severity.ERROR)
            .summary("A connector without a description cannot be created by the command line tool.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node info = context.definition().info();
        if (info.text("description").orElse("").isBlank()) {
            reporter.report(
                    info.exists() ? info : context.definition().root(),
                    "The definition has no description; \"info\" needs a member \"description\" that is not empty.",
                    "Say in one or two sentences what makers can do with the connector.");
        }
    }
}
