package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** Connection parameters have names that Microsoft's schema takes. */
final class ConnectionNameInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connection-name-invalid", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("The name of a connection parameter is made of letters, digits and underscores.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z_]+(?::[0-9a-zA-Z_]+)?");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            for (ConnectionParameter parameter : properties.connectionParameters()) {
                if (!NAME.matcher(parameter.name()).matches()) {
                    reporter.reportKey(
                            parameter.node(),
                            "The connection parameter is called \"" + parameter.name()
                                    + "\"; allowed are letters, digits and underscores, and one colon behind \"token\".",
                            "Rename it, and with it every @connectionParameters('" + parameter.name() + "').");
                }
            }
        });
    }
}
