package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
        Sources.each(context.definition(), (operation, call) -> {
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
        });
    }

    private static boolean isFound(Operation operation, String name) {
        boolean parameter =
                operation.parameters().stream().anyMatch(each -> each.name().equals(name));
        return parameter
                || operation
                        .body()
                        .flatMap(body -> Shape.of(body.definition(), body.schema()))
                        .filter(body -> name.indexOf('/') < 0
                                && !body.at(name.replace('.', '/')).isMissing())
                        .isPresent();
    }

    /** The full names of the properties that the last step of the written name may mean. */
    private static Set<String> meant(Operation operation, String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
        Set<String> names = new TreeSet<>();
        operation
                .body()
                .flatMap(body -> Shape.of(body.definition(), body.schema()))
                .ifPresent(body -> collect(body, "", last, names, Collections.newSetFromMap(new IdentityHashMap<>())));
        return names;
    }

    private static void collect(Shape shape, String around, String last, Set<String> names, Set<JsonNode> met) {
        if (!met.add(shape.node().json())) {
            return;
        }
        shape.properties().forEach((name, property) -> {
            if (name.equals(last)) {
                names.add(around + name);
            }
            Shape.of(shape.definition(), property)
                    .ifPresent(inner -> collect(inner, around + name + ".", last, names, met));
        });
    }
}
