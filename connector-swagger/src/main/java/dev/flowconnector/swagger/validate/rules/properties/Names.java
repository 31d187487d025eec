package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.RuleContext;

/** Looks at the names of those who stand behind a connector. */
final class Names {
    private Names() {}

    /** Reports a member that does not name anybody. */
    static void check(RuleContext context, String member, String meaning, Reporter reporter) {
        context.properties().map(ConnectorProperties::properties).ifPresent(properties -> {
            Node name = properties.at(member);
            if (name.text()
                    .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                    .isEmpty()) {
                reporter.report(
                        name.exists() ? name : properties,
                        name.exists()
                                ? "\"" + member + "\" is " + name.shown() + "; it has to name " + meaning + "."
                                : "There is no \"" + member + "\", which names " + meaning + ".",
                        "Write the name of the company or person.");
            }
        });
    }
}
