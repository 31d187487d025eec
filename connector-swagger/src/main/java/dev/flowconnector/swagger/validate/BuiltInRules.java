package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.validate.rule.Profile;
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
        rules.addAll(DocumentRules.plain());
        rules.addAll(DocumentRules.others());
        rules.addAll(OperationRules.plain());
        rules.addAll(OperationRules.others());
        rules.addAll(ParameterRules.plain());
        rules.addAll(ParameterRules.others());
        rules.addAll(SchemaRules.plain());
        rules.addAll(SchemaRules.others());
        rules.addAll(ResponseRules.plain());
        rules.addAll(ResponseRules.others());
        rules.addAll(ExtensionRules.plain());
        rules.addAll(ExtensionRules.others());
        rules.addAll(DynamicRules.plain());
        rules.addAll(DynamicRules.others());
        rules.addAll(TriggerRules.plain());
        rules.addAll(TriggerRules.others());
        rules.addAll(PropertiesRules.plain());
        rules.addAll(PropertiesRules.others());
        rules.addAll(FolderRules.plain());
        rules.addAll(FolderRules.others());
        return List.copyOf(rules);
    }

    /** At least those that a profile knows. */
    static List<Rule> of(Profile profile) {
        return profile == Profile.PLAIN ? plain() : all();
    }

    private static List<Rule> plain() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(DocumentRules.plain());
        rules.addAll(OperationRules.plain());
        rules.addAll(ParameterRules.plain());
        rules.addAll(SchemaRules.plain());
        rules.addAll(ResponseRules.plain());
        rules.addAll(ExtensionRules.plain());
        rules.addAll(DynamicRules.plain());
        rules.addAll(TriggerRules.plain());
        rules.addAll(PropertiesRules.plain());
        rules.addAll(FolderRules.plain());
        return List.copyOf(rules);
    }
}
