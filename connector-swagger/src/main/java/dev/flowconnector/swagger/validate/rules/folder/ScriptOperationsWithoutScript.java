package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The script that the properties speak of lies in the folder. */
final class ScriptOperationsWithoutScript implements Rule {
    static final RuleInfo INFO = RuleInfo.of("script-operations-without-script", Category.PACKAGE)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Operations are to go through a script that is not there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.folder().isEmpty() || context.properties().isEmpty()) {
            return;
        }
        Node operations = context.properties().get().properties().at("scriptOperations");
        boolean noScript = context.folder().get().find("script.csx").isEmpty();
        if (noScript && !operations.elements().isEmpty()) {
            reporter.report(
                    operations,
                    "\"scriptOperations\" names " + Spelling.listed(operations.texts())
                            + ", but there is no \"script.csx\" beside the definition.",
                    "Put the script into the folder, or remove the list.");
        }
    }
}
