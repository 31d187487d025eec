package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an operation takes, by the names that dynamic data use. */
record Inputs(Set<String> names, boolean isOpen) {
    static Inputs of(Operation operation) {
        Set<String> names = new TreeSet<>();
        boolean open = false;
        for (Parameter parameter : operation.parameters()) {
            names.add(parameter.name());
            Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
            open |= collect(Shape.of(operation.definition(), parameter.schema()), names, met);
        }
        return new Inputs(names, open);
    }

    /** Whether anything is open in what was collected. */
    private static boolean collect(Optional<Shape> shape, Set<String> names, Set<JsonNode> met) {
        if (shape.isEmpty() || !met.add(shape.get().node().json())) {
            return false;
        }
        Shape schema = shape.get();
        boolean open = schema.isOpen();
        open |= collect(schema.items(), names, met);
        for (Map.Entry<String, Node> property : schema.properties().entrySet()) {
            names.add(property.getKey());
            open |= collect(Shape.of(schema.definition(), property.getValue()), names, met);
        }
        return open;
    }

    /** Whether a name, or the last step of a way with slashes or dots, is an input, as far as that is known. */
    boolean knows(String written) {
        return isOpen
                || names.contains(written)
                || names.contains(last(written, '/'))
                || names.contains(last(written, '.'));
    }

    private static String last(String path, char separator) {
        return path.substring(path.lastIndexOf(separator) + 1);
    }
}
