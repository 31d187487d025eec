package dev.flowconnector.swagger.validate.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what stands in many places of a definition. */
final class Typed {
    private Typed() {}

    static List<Parameter> parameters(Definition definition) {
        List<Node> places = new ArrayList<>();
        for (PathItem path : definition.paths()) {
            places.addAll(path.node().at("parameters").elements());
        }
        for (Operation operation : definition.operations()) {
            places.addAll(operation.node().at("parameters").elements());
        }
        places.addAll(definition.root().at("parameters").members());
        Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Parameter> parameters = new ArrayList<>();
        for (Node place : places) {
            Optional<Parameter> parameter = Parameter.of(definition, place);
            if (parameter.isPresent() && met.add(parameter.get().node().json())) {
                parameters.add(parameter.get());
            }
        }
        return List.copyOf(parameters);
    }

    static List<Node> nodes(Definition definition) {
        List<Node> nodes = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            if (!parameter.isBody()) {
                addWithItems(nodes, parameter.node());
            }
        }
        for (Operation operation : definition.operations()) {
            for (Response response : operation.responses()) {
                if (response.node() == response.use()) {
                    addHeaders(nodes, response.node());
                }
            }
        }
        for (Node response : definition.root().at("responses").members()) {
            addHeaders(nodes, response);
        }
        for (Schema schema : definition.schemas()) {
            nodes.add(schema.node());
        }
        return List.copyOf(nodes);
    }

    private static void addHeaders(List<Node> nodes, Node response) {
        for (Node header : response.at("headers").members()) {
            addWithItems(nodes, header);
        }
    }

    private static void addWithItems(List<Node> nodes, Node node) {
        for (Node at = node; at.isObject(); at = at.at("items")) {
            nodes.add(at);
        }
    }
}
