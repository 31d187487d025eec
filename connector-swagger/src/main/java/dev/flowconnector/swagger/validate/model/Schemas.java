package dev.flowconnector.swagger.validate.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks all schemas of a definition, over references and circles, each once a direction. */
final class Schemas {
    private final Definition definition;
    private final IdentityHashMap<JsonNode, Schema> met = new IdentityHashMap<>();
    private List<Schema> all = new ArrayList<>();
    private final Deque<Step> ahead = new ArrayDeque<>();

    private record Step(Node node, Place place, @Nullable Direction direction) {}

    private Schemas(Definition definition) {
        this.definition = definition;
    }

    static Schemas of(Definition definition) {
        Schemas schemas = new Schemas(definition);
        for (Parameter parameter : definition.parameters()) {
            schemas.walk(parameter.schema(), Place.BODY, Direction.INPUT);
        }
        for (PathItem path : definition.paths()) {
            schemas.walk(path.notificationContent().at("schema"), Place.NOTIFICATION, Direction.NOTIFICATION);
        }
        for (Operation operation : definition.operations()) {
            schemas.responses(operation);
        }
        for (Node response : definition.root().at("responses").members()) {
            schemas.walk(response.at("schema"), Place.RESPONSE, null);
        }
        for (Node named : definition.root().at("definitions").members()) {
            schemas.walk(named, Place.DEFINITION, null);
        }
        schemas.freeze();
        return schemas;
    }

    private void responses(Operation operation) {
        Optional<Response> success = operation.success();
        for (Response response : operation.responses()) {
            boolean shown = response.isSuccess()
                    || (success.isPresent() && success.get().use() == response.use());
            walk(response.schema(), Place.RESPONSE, shown ? Direction.OUTPUT : null);
        }
    }

    private void freeze() {
        for (int i = 0; i < all.size(); i++) {
            Schema schema = all.get(i);
            Schema frozen = new Schema(schema.node(), schema.place(), Set.copyOf(schema.directions()));
            all.set(i, frozen);
            met.put(frozen.node().json(), frozen);
        }
        all = List.copyOf(all);
    }

    List<Schema> all() {
        return all;
    }

    Optional<Schema> find(Node node) {
        return Optional.ofNullable(met.get(node.json()));
    }

    private void walk(Node root, Place place, @Nullable Direction direction) {
        ahead.add(new Step(root, place, direction));
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
    }

    private void visit(Step step) {
        Node node = step.node;
        if (!node.isObject()) {
            return;
        }
        Schema schema = met.get(node.json());
        boolean seen = schema != null;
        if (schema == null) {
            schema = new Schema(node, step.place, EnumSet.noneOf(Direction.class));
            met.put(node.json(), schema);
            all.add(schema);
        }
        boolean newDirection = step.direction != null && schema.directions().add(step.direction);
        if (seen && !newDirection) {
            return;
        }
        children(node, step.direction);
    }

    private void children(Node node, @Nullable Direction direction) {
        if (node.has("$ref")) {
            Optional<Node> target = definition.resolve(node);
            if (target.isPresent()) {
                ahead.add(new Step(target.get(), place(target.get()), direction));
            }
            return;
        }
        for (Node property : node.at("properties").members()) {
            ahead.add(new Step(property, Place.PROPERTY, direction));
        }
        ahead.add(new Step(node.at("items"), Place.ITEMS, direction));
        ahead.add(new Step(node.at("additionalProperties"), Place.ADDITIONAL, direction));
        for (Node part : node.at("allOf").elements()) {
            ahead.add(new Step(part, Place.ALL_OF, direction));
        }
    }

    /** References may lead to any schema, although they should lead to definitions. */
    private static Place place(Node target) {
        return switch (target.parent().name()) {
            case "properties" -> Place.PROPERTY;
            case "definitions" -> Place.DEFINITION;
            default -> target.name().equals("items") ? Place.ITEMS : Place.DEFINITION;
        };
    }
}
