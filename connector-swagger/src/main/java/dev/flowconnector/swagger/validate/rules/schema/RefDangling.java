package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** References lead somewhere. */
final class RefDangling implements Rule {
    static final RuleInfo INFO = RuleInfo.of("ref-dangling", Category.SCHEMA)
            .official("SchemaReferenceNotFound")
            .everywhere(Severity.ERROR)
            .summary("A reference that leads nowhere makes the file unreadable, or the field one of any type.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (Schema schema : definition.schemas()) {
            check(definition, schema.node(), "definitions", reporter);
        }
        for (PathItem path : definition.paths()) {
            checkAll(definition, path.node().at("parameters").elements(), "parameters", reporter);
        }
        for (Operation operation : definition.operations()) {
            checkAll(definition, operation.node().at("parameters").elements(), "parameters", reporter);
            checkAll(definition, operation.node().at("responses").members(), "responses", reporter);
        }
    }

    private static void checkAll(Definition definition, List<Node> uses, String container, Reporter reporter) {
        for (Node use : uses) {
            check(definition, use, container, reporter);
        }
    }

    /** References out of the file and to other places are the matter of another rule. */
    private static void check(Definition definition, Node node, String container, Reporter reporter) {
        Node reference = node.at("$ref");
        String text = reference.text().orElse("");
        String prefix = "#/" + container + "/";
        if (text.startsWith(prefix) && definition.resolve(node).isEmpty()) {
            Set<String> known = definition.root().at(container).members().stream()
                    .map(Node::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String name = text.substring(prefix.length());
            String message = known.contains(name)
                    ? "The reference " + reference.shown() + " leads in a circle or to another that leads nowhere."
                    : "The reference " + reference.shown() + " leads nowhere: \"" + container + "\" has no '" + name
                            + "'.";
            reporter.report(
                    reference,
                    message,
                    Spelling.didYouMean(name, known) + "Correct the name, or add it to \"" + container + "\".");
        }
    }
}
