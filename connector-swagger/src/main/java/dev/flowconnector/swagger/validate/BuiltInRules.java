package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.validate.rule.Rule;
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
import java.util.ArrayList;
import java.util.List;

/** All rules of the library: each package of rules lists its own. */
final class BuiltInRules {
    private BuiltInRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(DocumentRules.all());
        rules.addAll(OperationRules.all());
        rules.addAll(ParameterRules.all());
        rules.addAll(SchemaRules.all());
        rules.addAll(ResponseRules.all());
        rules.addAll(ExtensionRules.all());
        rules.addAll(DynamicRules.all());
        rules.addAll(TriggerRules.all());
        rules.addAll(PropertiesRules.all());
        rules.addAll(FolderRules.all());
        return List.copyOf(rules);
    }
}
