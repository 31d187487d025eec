package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** References of the older extensions are full names with dots. */
final class DynamicReferenceNotFullName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-reference-not-full-name", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer of Logic Apps finds a property of the body by its full name with dots "
                    + "only; another way leads nowhere.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Sources.Use use : Sources.all(context.definition())) {
            check(use.operation(), use.call(), reporter);
        }
    }

    private static void check(Operation operation, DynamicCall call, Reporter reporter) {
        for (Node value : call.isOlder() ? call.parameters() : List.<Node>of()) {
            Node reference = value.at("parameter");
            String name = reference.text().orElse("");
            if (!name.isEmpty() && !isFound(operation, name)) {
                Set<String> meant = meant(operation, name);
                if (!meant.isEmpty()) {
                    reporter.report(
                            reference,
                            "The reference " + reference.shown() + " in " + operation.shown()
                                    + " is not the full name of an input.",
                            "Write " + Spelling.listed(meant) + ".");
                }
            }
        }
    }

    private static boolean isFound(Operation operation, String name) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.name().equals(name)) {
                return true;
            }
        }
        Optional<Shape> body = body(operation);
        return body.isPresent()
                && name.indexOf('/') < 0
                && !body.get().at(name.replace('.', '/')).isMissing();
    }

    private static Optional<Shape> body(Operation operation) {
        Optional<Parameter> body = operation.body();
        return body.isPresent() ? Shape.of(operation.definition(), body.get().schema()) : Optional.empty();
    }

    /** The full names of the properties that the last step of the written name may mean. */
    private static Set<String> meant(Operation operation, String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
        Set<String> names = new TreeSet<>();
        collect(body(operation), "", last, names, Collections.newSetFromMap(new IdentityHashMap<>()));
        return names;
    }

    private static void collect(
            Optional<Shape> shape, String around, String last, Set<String> names, Set<JsonNode> met) {
        if (shape.isEmpty() || !met.add(shape.get().node().json())) {
            return;
        }
        for (Map.Entry<String, Node> property : shape.get().properties().entrySet()) {
            String name = around + property.getKey();
            if (property.getKey().equals(last)) {
                names.add(name);
            }
            collect(Shape.of(shape.get().definition(), property.getValue()), name + ".", last, names, met);
        }
    }
}
