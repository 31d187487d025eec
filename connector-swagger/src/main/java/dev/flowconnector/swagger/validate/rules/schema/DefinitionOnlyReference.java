package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A named schema is a schema. */
final class DefinitionOnlyReference implements Rule {
    static final RuleInfo INFO = RuleInfo.of("definition-only-reference", Category.SCHEMA)
            .certification(Severity.ERROR)
            .summary("A named schema that only refers to another is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node named : context.definition().root().at("definitions").members()) {
            Node reference = named.at("$ref");
            if (reference.exists()) {
                reporter.report(
                        reference,
                        "The definition '" + named.name() + "' only refers to " + reference.shown() + ".",
                        "Let everybody refer to that schema itself, or write the schema here.");
            }
        }
    }
}
