package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that is sent to the API: a parameter that is no body, or a property of a body.
 *
 * @param node where it stands; may be a reference
 * @param target what it stands for
 * @param name its name
 * @param isRequired whether it has to be given
 */
record Input(Node node, Node target, String name, boolean isRequired) {
    private record All(List<Input> inputs) {}

    static List<Input> all(Definition definition) {
        return definition.view(All.class, Input::find).inputs;
    }

    private static All find(Definition definition) {
        List<Input> inputs = new ArrayList<>();
        for (Parameter parameter : definition.parameters()) {
            if (!parameter.isBody()) {
                inputs.add(new Input(parameter.node(), parameter.node(), parameter.name(), parameter.isRequired()));
            }
        }
        for (Schema schema : definition.schemas()) {
            if (schema.place() == Place.PROPERTY && schema.isInput()) {
                Node node = schema.node();
                Optional<Node> target = definition.resolve(node);
                if (target.isPresent()) {
                    inputs.add(new Input(node, target.get(), node.name(), schema.isRequired()));
                }
            }
        }
        return new All(List.copyOf(inputs));
    }

    boolean isInternal() {
        return says(node) || says(target);
    }

    Node fallback() {
        Node own = node.at("default");
        return own.exists() ? own : target.at("default");
    }

    private static boolean says(Node node) {
        return node.says("x-ms-visibility", "internal");
    }
}
