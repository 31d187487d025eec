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
import java.util.List;

/** The constraint "required" of a connection parameter is a text. */
final class ConnectionRequiredNotString implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connection-required-not-string", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary(
                    "Microsoft's schema wants the constraints \"required\" and \"hidden\" as texts, \"true\" or \"false\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            for (ConnectionParameter parameter : properties.connectionParameters()) {
                for (String name : List.of("required", "hidden")) {
                    check(parameter, parameter.constraints().at(name), reporter);
                }
            }
        });
    }

    private static void check(ConnectionParameter parameter, Node constraint, Reporter reporter) {
        if (constraint.json().isBoolean()) {
            reporter.report(
                    constraint,
                    "The constraint \"" + constraint.name() + "\" of the connection parameter '" + parameter.name()
                            + "' is " + constraint.shown() + "; it has to be a text.",
                    "Write \"" + constraint.shown() + "\" in quotes.",
                    Edit.replace(constraint.pointer(), constraint.shown()));
        }
    }
}
