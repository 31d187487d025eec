package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** Required properties exist. */
final class RequiredUndeclared implements Rule {
    static final RuleInfo INFO = RuleInfo.of("required-undeclared", Category.SCHEMA)
            .official("RequiredPropertyDefinitionMissing")
            .certification(Severity.ERROR)
            .summary("A required property that the schema does not have cannot be filled in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node node = schema.node();
            boolean complete = schema.place() != Place.ALL_OF
                    && !node.has("allOf")
                    && !node.has("$ref")
                    && !node.has("x-ms-dynamic-schema")
                    && !node.has("x-ms-dynamic-properties")
                    && schema.type().orElse("object").equals("object");
            if (complete) {
                for (Node name : node.at("required").elements()) {
                    if (name.text()
                            .filter(text -> !node.json().path("properties").has(text))
                            .isPresent()) {
                        Set<String> known =
                                schema.properties().stream().map(Node::name).collect(Collectors.toSet());
                        reporter.report(
                                name,
                                "The required property " + name.shown() + " is not in \"properties\".",
                                Spelling.didYouMean(name.text().orElse(""), known)
                                        + "Add it there, or remove it from \"required\".");
                    }
                }
            }
        }
    }
}
