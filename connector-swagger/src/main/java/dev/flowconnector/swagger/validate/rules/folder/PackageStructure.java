package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The package of a verified publisher is built as the check expects. */
final class PackageStructure implements Rule {
    static final RuleInfo INFO = RuleInfo.of("package-structure", Category.PACKAGE)
            .certification(Severity.ERROR)
            .summary(
                    "A package whose zip files lie otherwise than Microsoft's check expects is refused before anybody reads it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.folder().ifPresent(folder -> {
            for (String name : folder.endingIn(".zip")) {
                for (String fault : Submission.faults(folder.content(name).orElse(new byte[0]))) {
                    reporter.report(
                            context.definition().root(),
                            "The package \"" + name + "\" is not built as Microsoft's check expects: " + fault + ".",
                            "Build it as the page of this rule shows.");
                }
            }
        });
    }
}
