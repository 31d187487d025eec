package dev.flowconnector.swagger.validate.rules.properties;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every set of connection parameters says which they are. */
final class ConnectionsetWithoutParameters implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connectionset-without-parameters", Category.PROPERTIES)
            .everywhere(Severity.WARNING)
            .summary("The command line tool breaks down at a set that has no member \"parameters\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.properties().isPresent()) {
            Node sets = context.properties().get().properties().at("connectionParameterSets");
            for (Node set : sets.at("values").elements()) {
                check(set, reporter);
            }
        }
    }

    private static void check(Node set, Reporter reporter) {
        if (set.isObject() && !set.at("parameters").isObject()) {
            reporter.report(
                    set,
                    "The set " + set.at("name").shown() + " has no \"parameters\"; a set without any has {}.",
                    "Write \"parameters\": {}.",
                    set.has("parameters")
                            ? new Edit[0]
                            : new Edit[] {
                                Edit.insert(set.pointer(), "parameters", JsonNodeFactory.instance.objectNode())
                            });
        }
    }
}
