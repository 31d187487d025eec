package dev.flowconnector.swagger.validate.rules.parameter;

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
 * What a maker sees as one field: a parameter, or a property of a body.
 *
 * @param node where it is listed; may be a reference
 * @param target what it stands for
 * @param name its name
 */
record Field(Node node, Node target, String name) {
    private record Visible(List<Field> fields) {}

    /** All fields of all operations that makers see. */
    static List<Field> visible(Definition definition) {
        return definition.view(Visible.class, Field::findVisible).fields;
    }

    private static Visible findVisible(Definition definition) {
        List<Field> fields = new ArrayList<>();
        Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Operation operation : definition.operations()) {
            if (!operation.isInternal()) {
                for (Field field : visible(operation)) {
                    if (met.add(field.node.json())) {
                        fields.add(field);
                    }
                }
            }
        }
        return new Visible(List.copyOf(fields));
    }

    private static List<Field> visible(Operation operation) {
        List<Field> fields = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            for (Field field : parameter.isInternal() ? List.<Field>of() : of(parameter)) {
                if (!field.isHidden()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** The properties of a body, or the parameter itself. */
    static List<Field> of(Parameter parameter) {
        if (!parameter.isBody()) {
            return List.of(new Field(parameter.node(), parameter.node(), parameter.name()));
        }
        Optional<Node> body = parameter.resolvedSchema();
        if (body.isEmpty()) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        for (Node property : body.get().at("properties").members()) {
            Optional<Node> target = parameter.definition().resolve(property);
            if (target.isPresent() && target.get().isObject()) {
                fields.add(new Field(property, target.get(), property.name()));
            }
        }
        return fields;
    }

    /** A member that is a text, where the field is listed or where it is defined. */
    Node at(String member) {
        Node own = node.at(member);
        return own.exists() ? own : target.at(member);
    }

    /** Whether a member says something. */
    boolean says(String member) {
        return !at(member).text().orElse("").isBlank();
    }

    /** Whether it is a property of a body. */
    boolean isProperty() {
        return node.parent().name().equals("properties");
    }

    private boolean isHidden() {
        return at("x-ms-visibility").says("internal") || target.at("readOnly").isTrue();
    }
}
