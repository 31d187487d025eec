package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The script is small enough. */
final class ScriptTooLarge implements Rule {
    static final RuleInfo INFO = RuleInfo.of("script-too-large", Category.PACKAGE)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform takes a script of one megabyte at most.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long LIMIT = 1_048_576;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.folder()
                .ifPresent(folder -> folder.find("script.csx")
                        .filter(name -> folder.size(name) > LIMIT)
                        .ifPresent(name -> reporter.report(
                                context.definition().root(),
                                "The file \"" + name + "\" has " + folder.size(name) + " bytes; the platform takes "
                                        + LIMIT + ".",
                                "Move work into the API.")));
    }
}
