package dev.flowconnector.swagger.validate.rules.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a trigger delivers, as the designer sees it: it merges no {@code allOf} and hides internal properties. */
final class TriggerOutput {
    private static final int DEEPEST = 20;

    private TriggerOutput() {}

    /** The schema of the notification if the path has one, else that of the answer; empty if neither is declared. */
    static Optional<Node> schema(Operation operation) {
        Definition definition = operation.definition();
        Node content = operation.pathItem().notificationContent();
        return content.exists() ? definition.resolve(content.at("schema")) : answer(operation);
    }

    private static Optional<Node> answer(Operation operation) {
        Optional<Response> success = operation.success();
        return success.isPresent()
                ? operation.definition().resolve(success.get().schema())
                : Optional.empty();
    }

    /** The schema of what a batch trigger delivers; empty for other operations too. */
    static Optional<Node> ofBatch(Operation operation) {
        if (!operation.node().says("x-ms-trigger", "batch")) {
            return Optional.empty();
        }
        Optional<Node> schema = schema(operation);
        return schema.isPresent() && isBatch(operation, schema.get()) ? schema : Optional.empty();
    }

    /** Whether the operation starts a flow for every element of what it delivers, and that is known beforehand. */
    static boolean isBatch(Operation operation, Node schema) {
        return operation.node().says("x-ms-trigger", "batch")
                && !schema.has("x-ms-dynamic-schema")
                && !schema.has("x-ms-dynamic-properties");
    }

    /** Whether a single way leads to an array: the elements are what flows are started for. */
    static boolean splits(Definition definition, Node schema) {
        Node at = schema;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (isArray(at)) {
                return true;
            }
            List<Node> visible = visible(definition, at);
            if (visible.size() != 1) {
                return false;
            }
            at = visible.get(0);
        }
        return false;
    }

    /** The properties that are an array or hold one somewhere. */
    static List<Node> withArray(Definition definition, Node schema) {
        List<Node> found = new ArrayList<>();
        for (Node property : schema.at("properties").members()) {
            Optional<Node> target = definition.resolve(property);
            if (target.isPresent() && holdsArray(definition, target.get())) {
                found.add(property);
            }
        }
        return found;
    }

    /** Whether there is an array anywhere. */
    static boolean holdsArray(Definition definition, Node schema) {
        return holdsArray(definition, schema, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean holdsArray(Definition definition, Node schema, Set<JsonNode> met) {
        if (isArray(schema)) {
            return true;
        }
        if (!met.add(schema.json())) {
            return false;
        }
        List<Node> inside = visible(definition, schema);
        for (Node part : schema.at("allOf").elements()) {
            Optional<Node> target = definition.resolve(part);
            if (target.isPresent()) {
                inside.add(target.get());
            }
        }
        for (Node node : inside) {
            if (holdsArray(definition, node, met)) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> visible(Definition definition, Node schema) {
        List<Node> visible = new ArrayList<>();
        for (Node property : schema.at("properties").members()) {
            Optional<Node> target = definition.resolve(property);
            if (target.isPresent() && !target.get().says("x-ms-visibility", "internal")) {
                visible.add(target.get());
            }
        }
        return visible;
    }

    private static boolean isArray(Node schema) {
        return schema.says("type", "array") || schema.has("items");
    }
}
