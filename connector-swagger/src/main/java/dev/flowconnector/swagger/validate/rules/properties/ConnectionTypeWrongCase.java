package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The types of connection parameters are written with the right capitals. */
final class ConnectionTypeWrongCase implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connection-type-wrong-case", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The types of connection parameters are compared letter by letter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (ConnectionParameter parameter : context.connectionParameters()) {
            Optional<String> type = ConnectionTypes.inOtherCase(parameter.type());
            if (type.isPresent()) {
                Node written = parameter.node().at("type");
                reporter.report(
                        written,
                        "The connection parameter '" + parameter.name() + "' has the type " + written.shown()
                                + "; it is written \"" + type.get() + "\".",
                        "Write \"" + type.get() + "\".",
                        Edit.replace(written.pointer(), type.get()));
            }
        }
    }
}
