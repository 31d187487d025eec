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
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which operations dynamic data belong to, by the inputs and answers that carry them. */
final class Sources {
    private final List<Source> all = new ArrayList<>();

    private Sources(Definition definition) {
        IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier = new IdentityHashMap<>();
        for (DynamicCall call : DynamicCall.all(definition)) {
            byCarrier
                    .computeIfAbsent(call.carrier().json(), json -> new ArrayList<>())
                    .add(call);
        }
        for (Operation operation : byCarrier.isEmpty() ? List.<Operation>of() : definition.operations()) {
            Walk walk = new Walk(
                    definition,
                    byCarrier,
                    Collections.newSetFromMap(new IdentityHashMap<>()),
                    call -> all.add(new Source(operation, call)));
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

    private record Source(Operation operation, DynamicCall call) {}

    /** Calls for every operation and every call of dynamic data that its inputs, answers and notifications carry. */
    static void each(Definition definition, BiConsumer<Operation, DynamicCall> action) {
        for (Source source : definition.view(Sources.class, Sources::new).all) {
            action.accept(source.operation(), source.call());
        }
    }

    private record Walk(
            Definition definition,
            IdentityHashMap<JsonNode, List<DynamicCall>> byCarrier,
            Set<JsonNode> met,
            Consumer<DynamicCall> found) {
        /** In what the API sends only schemas are asked for: nobody chooses there. */
        void here(Node node, boolean sent) {
            for (DynamicCall call : byCarrier.getOrDefault(node.json(), List.of())) {
                if (!sent || !call.isList()) {
                    found.accept(call);
                }
            }
        }

        void visit(Node written, boolean sent) {
            Node schema = definition.resolve(written).orElse(written);
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
