package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The folder holds a readme. */
final class ReadmeMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("readme-missing", Category.PACKAGE)
            .certification(Severity.ERROR)
            .summary("Certification asks for a readme beside the definition.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.folder()
                .filter(folder -> folder.find("readme.md")
                        .or(() -> folder.find("intro.md"))
                        .isEmpty())
                .ifPresent(folder -> reporter.report(
                        context.definition().root(),
                        "There is no \"readme.md\" beside the definition.",
                        "Write what the connector is for, what a maker needs to sign in, and what its operations do."));
    }
}
