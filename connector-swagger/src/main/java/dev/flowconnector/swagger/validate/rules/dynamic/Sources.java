package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which operations dynamic data belong to, by the inputs and answers that carry them. */
final class Sources {
    private final List<Use> all = new ArrayList<>();

    private Sources(Definition definition) {
        IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier = byCarrier(definition);
        for (Operation operation : byCarrier.isEmpty() ? List.<Operation>of() : definition.operations()) {
            Walk walk = new Walk(operation, byCarrier, Collections.newSetFromMap(new IdentityHashMap<>()), all);
            for (Parameter parameter : operation.parameters()) {
                walk.here(parameter.node(), false);
                walk.visit(parameter.node().at("items"), false);
                walk.visit(parameter.schema(), false);
            }
            for (Response response : operation.responses()) {
                walk.visit(response.schema(), true);
            }
            walk.visit(operation.pathItem().notificationContent().at("schema"), true);
        }
    }

    private static IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier(Definition definition) {
        IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier = new IdentityHashMap<>();
        for (DynamicCall call : DynamicCall.all(definition)) {
            List<DynamicCall> calls = byCarrier.get(call.carrier().json());
            if (calls == null) {
                calls = new ArrayList<>();
                byCarrier.put(call.carrier().json(), calls);
            }
            calls.add(call);
        }
        return byCarrier;
    }

    /** Every operation and every call of dynamic data that its inputs, answers and notifications carry. */
    static List<Use> all(Definition definition) {
        return definition.view(Sources.class, Sources::new).all;
    }

    /**
     * A call of dynamic data that an operation carries.
     *
     * @param operation the operation
     * @param call the call
     */
    record Use(Operation operation, DynamicCall call) {}

    private record Walk(
            Operation operation,
            IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier,
            Set<JsonNode> met,
            List<Use> found) {
        /** In what the API sends only schemas are asked for: nobody chooses there. */
        void here(Node node, boolean sent) {
            for (DynamicCall call : byCarrier.getOrDefault(node.json(), List.of())) {
                if (!sent || !call.isList()) {
                    found.add(new Use(operation, call));
                }
            }
        }

        void visit(Node written, boolean sent) {
            Node schema = operation.definition().resolve(written).orElse(written);
            if (!schema.isObject() || !met.add(schema.json())) {
                return;
            }
            here(schema, sent);
            for (Node property : schema.at("properties").members()) {
                visit(property, sent);
            }
            for (Node part : schema.at("allOf").elements()) {
                visit(part, sent);
            }
            visit(schema.at("items"), sent);
        }
    }
}
