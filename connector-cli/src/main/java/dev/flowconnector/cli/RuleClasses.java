package dev.flowconnector.cli;

import dev.flowconnector.swagger.validate.rules.document.DocumentRules;
import dev.flowconnector.swagger.validate.rules.dynamic.DynamicRules;
import dev.flowconnector.swagger.validate.rules.extension.ExtensionRules;
import dev.flowconnector.swagger.validate.rules.folder.FolderRules;
import dev.flowconnector.swagger.validate.rules.operation.OperationRules;
import dev.flowconnector.swagger.validate.rules.parameter.ParameterRules;
import dev.flowconnector.swagger.validate.rules.properties.PropertiesRules;
import dev.flowconnector.swagger.validate.rules.response.ResponseRules;
import dev.flowconnector.swagger.validate.rules.schema.SchemaRules;
import dev.flowconnector.swagger.validate.rules.trigger.TriggerRules;

/**
 * Loads the rules of the plain profile on a thread of its own. They are some hundred and fifty classes, a quarter of the
 * time that a run takes; meanwhile the main thread gets ready, and then comes from the other end.
 */
final class RuleClasses extends Thread {
    private RuleClasses() {
        super("rules");
        setDaemon(true);
    }

    /** Begins to load. */
    static void load() {
        new RuleClasses().start();
    }

    @Override
    public void run() {
        FolderRules.plain();
        PropertiesRules.plain();
        TriggerRules.plain();
        DynamicRules.plain();
        ExtensionRules.plain();
        ResponseRules.plain();
        SchemaRules.plain();
        ParameterRules.plain();
        OperationRules.plain();
        DocumentRules.plain();
    }
}
