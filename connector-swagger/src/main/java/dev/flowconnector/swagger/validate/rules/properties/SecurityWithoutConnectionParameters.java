package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

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
        Node schemes = context.definition().root().at("securityDefinitions");
        context.properties().ifPresent(properties -> {
            if (!schemes.members().isEmpty()
                    && properties.connectionParameters().isEmpty()) {
                Node parameters = properties.properties().at("connectionParameters");
                reporter.report(
                        parameters.exists() ? parameters : properties.properties(),
                        "The definition has the security definition "
                                + Spelling.listed(schemes.members().stream()
                                        .map(Node::name)
                                        .toList())
                                + ", but there are no connection parameters.",
                        "Write the parameters that makers fill in, such as \"api_key\" of the type \"securestring\","
                                + " or remove the security definition.");
            }
        });
    }
}
