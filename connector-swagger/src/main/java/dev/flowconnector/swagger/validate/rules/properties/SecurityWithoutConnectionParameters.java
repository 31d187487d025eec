package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** What the definition demands of a connection, the connection asks for. */
final class SecurityWithoutConnectionParameters implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-without-connection-parameters", Category.PROPERTIES)
            .everywhere(Severity.WARNING)
            .summary("A definition that asks for credentials is called without any when the connection takes none.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        List<Node> schemes =
                context.definition().root().at("securityDefinitions").members();
        if (context.properties().isPresent()
                && !schemes.isEmpty()
                && context.connectionParameters().isEmpty()) {
            Node properties = context.properties().get().properties();
            Node parameters = properties.at("connectionParameters");
            reporter.report(
                    parameters.exists() ? parameters : properties,
                    "The definition has the security definition " + Spelling.listed(names(schemes))
                            + ", but there are no connection parameters.",
                    "Write the parameters that makers fill in, such as \"api_key\" of the type \"securestring\","
                            + " or remove the security definition.");
        }
    }

    private static List<String> names(List<Node> nodes) {
        List<String> names = new ArrayList<>();
        for (Node node : nodes) {
            names.add(node.name());
        }
        return names;
    }
}
