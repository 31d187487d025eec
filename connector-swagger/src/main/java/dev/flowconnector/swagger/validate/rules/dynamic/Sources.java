package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Which operations dynamic data belong to, by the inputs and answers that carry them. */
final class Sources {
    private Sources() {}

    /** Calls for every operation and every call of dynamic data that its inputs, answers and notifications carry. */
    static void each(Definition definition, BiConsumer<Operation, DynamicCall> action) {
        IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier = new IdentityHashMap<>();
        for (DynamicCall call : DynamicCall.all(definition)) {
            byCarrier
                    .computeIfAbsent(call.carrier().json(), json -> new ArrayList<>())
                    .add(call);
        }
        for (Operation operation : byCarrier.isEmpty() ? List.<Operation>of() : definition.operations()) {
            Walk walk = new Walk(definition, byCarrier, Collections.newSetFromMap(new IdentityHashMap<>()));
            for (Parameter parameter : operation.parameters()) {
                walk.here(parameter.node(), operation, false, action);
                walk.visit(parameter.node().at("items"), operation, false, action);
                walk.visit(parameter.schema(), operation, false, action);
            }
            operation.responses().forEach(response -> walk.visit(response.schema(), operation, true, action));
            walk.visit(operation.pathItem().notificationContent().at("schema"), operation, true, action);
        }
    }

    private record Walk(
            Definition definition, IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier, Set<JsonNode> met) {
        /** In what the API sends only schemas are asked for: nobody chooses there. */
        void here(Node node, Operation operation, boolean sent, BiConsumer<Operation, DynamicCall> action) {
            for (DynamicCall call : byCarrier.getOrDefault(node.json(), List.of())) {
                if (!sent || !call.isList()) {
                    action.accept(operation, call);
                }
            }
        }

        void visit(Node written, Operation operation, boolean sent, BiConsumer<Operation, DynamicCall> action) {
            Node schema = definition.resolve(written).orElse(written);
            if (!schema.isObject() || !met.add(schema.json())) {
                return;
            }
            here(schema, operation, sent, action);
            schema.at("properties").members().forEach(property -> visit(property, operation, sent, action));
            schema.at("allOf").elements().forEach(part -> visit(part, operation, sent, action));
            visit(schema.at("items"), operation, sent, action);
        }
    }
}
