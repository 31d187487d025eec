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
import java.util.List;
import java.util.stream.Stream;

/** All rules of the library: each package of rules lists its own. */
final class BuiltInRules {
    private BuiltInRules() {}

    static List<Rule> all() {
        return Stream.of(
                        DocumentRules.all(),
                        OperationRules.all(),
                        ParameterRules.all(),
                        SchemaRules.all(),
                        ResponseRules.all(),
                        ExtensionRules.all(),
                        DynamicRules.all(),
                        TriggerRules.all(),
                        PropertiesRules.all(),
                        FolderRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
