package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** Dynamic data come from an operation that exists. */
final class DynamicOperationMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-operation-missing", Category.DYNAMIC)
            .official("OperationIdNotFound")
            .everywhere(Severity.ERROR)
            .summary("A drop-down or schema that names an operation that does not exist stays empty.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> DYNAMIC =
            Set.of("x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-schema", "x-ms-dynamic-properties");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (Extension extension : definition.extensions()) {
            Node node = extension.node();
            if (DYNAMIC.contains(node.name())) {
                check(definition, node.at("operationId"), reporter);
            } else if (node.name().equals("x-ms-dynamic-tree")) {
                levels(definition, node, reporter);
            }
        }
        levels(definition, definition.root().at("x-ms-capabilities").at("file-picker"), reporter);
    }

    /** A tree and the file picker open and browse. */
    private static void levels(Definition definition, Node tree, Reporter reporter) {
        check(definition, tree.at("open").at("operationId"), reporter);
        check(definition, tree.at("browse").at("operationId"), reporter);
    }

    private static void check(Definition definition, Node id, Reporter reporter) {
        Optional<String> text = id.text();
        if (text.isPresent() && definition.operation(text.get()).isEmpty()) {
            reporter.report(
                    id,
                    "There is no operation " + id.shown() + "; ids are compared letter by letter.",
                    Spelling.didYouMean(text.get(), definition.operationIds()) + "Name an operation of this file.");
        }
    }
}
