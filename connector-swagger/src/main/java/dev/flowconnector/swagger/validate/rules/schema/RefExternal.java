package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

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
        for (Schema schema : definition.schemas()) {
            check(schema.node(), "definitions", reporter);
        }
        for (PathItem path : definition.paths()) {
            checkAll(path.node().at("parameters").elements(), "parameters", reporter);
        }
        for (Operation operation : definition.operations()) {
            checkAll(operation.node().at("parameters").elements(), "parameters", reporter);
            checkAll(operation.node().at("responses").members(), "responses", reporter);
        }
    }

    private static void checkAll(List<Node> uses, String container, Reporter reporter) {
        for (Node use : uses) {
            check(use, container, reporter);
        }
    }

    private static void check(Node node, String container, Reporter reporter) {
        Node reference = node.at("$ref");
        String prefix = "#/" + container + "/";
        Optional<String> text = reference.text();
        if (text.isPresent() && !text.get().startsWith(prefix)) {
            reporter.report(
                    reference,
                    "The reference " + reference.shown() + " does not begin with \"" + prefix + "\".",
                    "Copy what it leads to into \"" + container + "\" and refer to that.");
        }
    }
}
