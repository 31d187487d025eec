package dev.flowconnector.swagger.validate.rules.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An input of an operation that takes the address to be called back.
 *
 * @param node the property
 * @param isInternal whether it or something around it is hidden from makers
 * @param optional the first of the body, what is around it and itself that may be left out; empty if none
 */
record CallbackUrl(Node node, boolean isInternal, Optional<Node> optional) {
    static final String NAME = "x-ms-notification-url";

    /** Those in the body of an operation, in their order. */
    static List<CallbackUrl> in(Operation operation) {
        return operation
                .definition()
                .view(OfOperations.class, OfOperations::new)
                .of(operation);
    }

    private static List<CallbackUrl> read(Operation operation) {
        List<CallbackUrl> found = new ArrayList<>();
        Optional<Parameter> body = operation.body();
        if (body.isPresent()) {
            Node node = body.get().node();
            Optional<Node> optional = body.get().isRequired() ? Optional.empty() : Optional.of(node);
            Walk walk = new Walk(operation.definition(), found, Collections.newSetFromMap(new IdentityHashMap<>()));
            walk.visit(body.get().schema(), new CallbackUrl(node, body.get().isInternal(), optional));
        }
        return found;
    }

    /** Whether an operation has one, in the body or elsewhere. */
    static boolean isTakenBy(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.node().at(NAME).isTrue()) {
                return true;
            }
        }
        return !in(operation).isEmpty();
    }

    /** Those of all operations. */
    private static final class OfOperations {
        private final IdentityHashMap<JsonNode, List<CallbackUrl>> byOperation = new IdentityHashMap<>();

        OfOperations(Definition definition) {
            for (Operation operation : definition.operations()) {
                byOperation.put(operation.node().json(), read(operation));
            }
        }

        List<CallbackUrl> of(Operation operation) {
            return byOperation.getOrDefault(operation.node().json(), List.of());
        }
    }

    private record Walk(Definition definition, List<CallbackUrl> found, Set<JsonNode> met) {
        void visit(Node written, CallbackUrl around) {
            Optional<Node> target = definition.resolve(written);
            if (target.isEmpty()
                    || !target.get().isObject()
                    || !met.add(target.get().json())) {
                return;
            }
            Node schema = target.get();
            boolean isInternal = around.isInternal() || hides(written) || hides(schema);
            CallbackUrl here = new CallbackUrl(schema, isInternal, around.optional());
            if (schema.at(NAME).isTrue()) {
                found.add(here);
            }
            Set<String> required = Set.copyOf(schema.at("required").texts());
            for (Node property : schema.at("properties").members()) {
                boolean isRequired = required.contains(property.name());
                Optional<Node> optional =
                        here.optional().isPresent() || isRequired ? here.optional() : Optional.of(property);
                visit(property, new CallbackUrl(property, isInternal, optional));
            }
            visit(schema.at("items"), here);
            for (Node part : schema.at("allOf").elements()) {
                visit(part, here);
            }
        }

        private static boolean hides(Node schema) {
            return schema.says("x-ms-visibility", "internal");
        }
    }
}
