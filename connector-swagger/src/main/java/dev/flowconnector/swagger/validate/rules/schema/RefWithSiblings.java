package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** References stand alone. */
final class RefWithSiblings implements Rule {
    static final RuleInfo INFO = RuleInfo.of("ref-with-siblings", Category.SCHEMA)
            .official("AdditionalPropertyNotAllowedAdjacentToRef")
            .certification(Severity.WARNING)
            .summary("What stands beside a reference is lost: readers take only what it leads to.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            if (schema.node().at("$ref").text().isPresent()
                    && schema.node().json().size() > 1) {
                List<String> lost = schema.node().members().stream()
                        .map(Node::name)
                        .filter(name -> !name.equals("$ref"))
                        .toList();
                reporter.report(
                        schema.node(),
                        "Beside \"$ref\" stands what is lost: " + Spelling.listed(lost) + ".",
                        "Move it to the definition, or copy the definition here.");
            }
        }
    }
}
