package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No object requires itself. */
final class RequiredLoop implements Rule {
    static final RuleInfo INFO = RuleInfo.of("required-loop", Category.SCHEMA)
            .official("RequiredLoopInSchemaNotAllowed")
            .certification(Severity.ERROR)
            .summary("An object that requires itself, over other objects, can never be given completely.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (Schema schema : definition.schemas()) {
            for (Node property : required(schema.node())) {
                Optional<Node> target = definition.resolve(property);
                if (target.isPresent() && leadsTo(definition, target.get(), schema.node())) {
                    reporter.report(
                            property,
                            "The required property '" + property.name()
                                    + "' leads back to the object that requires it.",
                            "Remove one property of the circle from \"required\".");
                }
            }
        }
    }

    private static List<Node> required(Node schema) {
        Node properties = schema.at("properties");
        return schema.at("required").texts().stream()
                .map(properties::at)
                .filter(Node::isObject)
                .toList();
    }

    private static boolean leadsTo(Definition definition, Node from, Node goal) {
        Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Node node = ahead.remove();
            if (met.add(node.json())) {
                required(node).forEach(property -> definition.resolve(property).ifPresent(ahead::add));
            }
        }
        return met.contains(goal.json());
    }
}
