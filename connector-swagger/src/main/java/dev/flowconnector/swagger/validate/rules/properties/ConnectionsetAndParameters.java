package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A connection has sets of parameters or a list of them. */
final class ConnectionsetAndParameters implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connectionset-and-parameters", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("Beside sets of connection parameters the single list is ignored or shown twice.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().map(ConnectorProperties::properties).ifPresent(properties -> {
            Node parameters = properties.at("connectionParameters");
            if (!parameters.members().isEmpty()
                    && !properties
                            .at("connectionParameterSets")
                            .at("values")
                            .elements()
                            .isEmpty()) {
                reporter.reportKey(
                        parameters,
                        "There are \"connectionParameters\" and \"connectionParameterSets\"; one of them is to be"
                                + " empty.",
                        "Write \"connectionParameters\": {} if makers are to choose between the sets.");
            }
        });
    }
}
