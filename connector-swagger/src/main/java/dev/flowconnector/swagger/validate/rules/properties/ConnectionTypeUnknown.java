package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The types of connection parameters are known. */
final class ConnectionTypeUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connection-type-unknown", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A connection parameter of a type that the platform does not know cannot be filled in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (ConnectionParameter parameter : context.connectionParameters()) {
            Node type = parameter.node().at("type");
            if (!ConnectionTypes.isKnown(parameter.type())) {
                reporter.report(
                        type.exists() ? type : parameter.node(),
                        "The connection parameter '" + parameter.name() + "' has "
                                + (type.exists() ? "the type " + type.shown() : "no type") + "; allowed are "
                                + Spelling.listed(ConnectionTypes.ALL) + ".",
                        Spelling.didYouMean(parameter.type(), ConnectionTypes.ALL) + "Choose one of them.");
            }
        }
    }
}
