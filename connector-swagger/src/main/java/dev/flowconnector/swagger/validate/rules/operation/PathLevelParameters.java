package dev.flowconnector.swagger.validate.rules.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parameters stand at the operations. */
final class PathLevelParameters implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-level-parameters", Category.OPERATION)
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .summary("Parameters of a path make the designer fail on operations without a list of their own, and"
                    + " it merges them by name only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem item : context.definition().paths()) {
            Node shared = item.node().at("parameters");
            if (shared.exists()) {
                List<Operation> without = withoutParameters(item);
                Reporter by = without.isEmpty() ? reporter.atMost(Severity.WARNING) : reporter;
                by.reportKey(
                        shared,
                        "The path \"" + item.path() + "\" has parameters of its own"
                                + (without.isEmpty()
                                        ? "; the designer replaces them by name, whatever their location."
                                        : ", but " + without.get(0).shown()
                                                + " has no list of parameters; the designer cannot read the file."),
                        "Move them to the operations.",
                        moved(item, shared));
            }
        }
    }

    private static List<Operation> withoutParameters(PathItem item) {
        List<Operation> without = new ArrayList<>();
        for (Operation operation : item.operations()) {
            if (!operation.node().has("parameters")) {
                without.add(operation);
            }
        }
        return without;
    }

    private static Edit[] moved(PathItem item, Node shared) {
        boolean readable = true;
        List<Edit> edits = new ArrayList<>();
        for (Operation operation : item.operations()) {
            Node own = operation.node().at("parameters");
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            for (Parameter parameter : operation.parameters()) {
                all.add(parameter.use().json());
            }
            readable &= complete(operation);
            edits.add(
                    own.exists()
                            ? Edit.replace(own.pointer(), all)
                            : Edit.insert(operation.node().pointer(), "parameters", all));
        }
        edits.add(Edit.remove(shared.pointer()));
        return readable && edits.size() > 1 ? edits.toArray(new Edit[0]) : new Edit[0];
    }

    /** Whether nothing would be lost: no reference leads nowhere, and no parameter stands twice in one list. */
    private static boolean complete(Operation operation) {
        Node own = operation.node().at("parameters");
        Node shared = operation.pathItem().node().at("parameters");
        Set<String> names = new HashSet<>();
        long replaced = 0;
        for (Node use : shared.elements()) {
            names.add(key(operation, use));
        }
        for (Node use : own.elements()) {
            replaced += names.contains(key(operation, use)) ? 1 : 0;
        }
        return shared.elements().size() + own.elements().size() - replaced
                == operation.parameters().size();
    }

    private static String key(Operation operation, Node use) {
        Optional<Node> node = operation.definition().resolve(use);
        return node.isPresent()
                ? node.get().text("name").orElse("") + " "
                        + node.get().text("in").orElse("")
                : "";
    }
}
