package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** References stay in the file. */
final class RefExternal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("ref-external", Category.SCHEMA)
            .official("SchemaReferenceNotValid")
            .everywhere(Severity.ERROR)
            .summary("The platform follows references within the file only, each to its own section.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        definition.schemas().forEach(schema -> check(schema.node(), "definitions", reporter));
        definition
                .paths()
                .forEach(path ->
                        path.node().at("parameters").elements().forEach(use -> check(use, "parameters", reporter)));
        for (Operation operation : definition.operations()) {
            operation.node().at("parameters").elements().forEach(use -> check(use, "parameters", reporter));
            operation.node().at("responses").members().forEach(use -> check(use, "responses", reporter));
        }
    }

    private static void check(Node node, String container, Reporter reporter) {
        Node reference = node.at("$ref");
        String prefix = "#/" + container + "/";
        if (reference.text().filter(text -> !text.startsWith(prefix)).isPresent()) {
            reporter.report(
                    reference,
                    "The reference " + reference.shown() + " does not begin with \"" + prefix + "\".",
                    "Copy what it leads to into \"" + container + "\" and refer to that.");
        }
    }
}
