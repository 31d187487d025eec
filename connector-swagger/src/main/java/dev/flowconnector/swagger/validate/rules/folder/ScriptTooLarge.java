package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

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
        if (context.folder().isEmpty()) {
            return;
        }
        Folder folder = context.folder().get();
        Optional<String> script = folder.find("script.csx");
        if (script.isPresent() && folder.size(script.get()) > LIMIT) {
            reporter.report(
                    context.definition().root(),
                    "The file \"" + script.get() + "\" has " + folder.size(script.get()) + " bytes; the platform takes "
                            + LIMIT + ".",
                    "Move work into the API.");
        }
    }
}
