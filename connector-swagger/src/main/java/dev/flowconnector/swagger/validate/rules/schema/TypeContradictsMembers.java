package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Objects have properties, lists have elements. */
final class TypeContradictsMembers implements Rule {
    static final RuleInfo INFO = RuleInfo.of("type-contradicts-members", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("Elements of an object and properties of anything else are not read, so what they "
                    + "declare is no field and no output.");

    private static final Set<String> KNOWN = Set.of("object", "array", "string", "number", "integer", "boolean");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node node = schema.node();
            String type = schema.type().orElse("");
            Node stranger = node.at(type.equals("object") ? "items" : "properties");
            Node other = type.equals("array") ? stranger : node.at("items");
            Node found = stranger.exists() ? stranger : other;
            if (KNOWN.contains(type) && !schema.directions().isEmpty() && found.exists()) {
                reporter.reportKey(
                        found,
                        "A schema of the type \"" + type + "\" has \"" + found.name() + "\", which "
                                + (found.name().equals("items") ? "a list" : "an object") + " has.",
                        "Correct the type, or remove \"" + found.name() + "\".");
            }
        }
    }
}
