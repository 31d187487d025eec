package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

/** What an operation takes, by the names that dynamic data use. */
record Inputs(Set<String> names, boolean isOpen) {
    static Inputs of(Operation operation) {
        Set<String> names = new TreeSet<>();
        boolean[] open = new boolean[1];
        for (Parameter parameter : operation.parameters()) {
            names.add(parameter.name());
            Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
            Shape.of(operation.definition(), parameter.schema()).ifPresent(schema -> collect(schema, names, open, met));
        }
        return new Inputs(names, open[0]);
    }

    private static void collect(Shape schema, Set<String> names, boolean[] open, Set<JsonNode> met) {
        if (!met.add(schema.node().json())) {
            return;
        }
        open[0] |= schema.isOpen();
        schema.items().ifPresent(items -> collect(items, names, open, met));
        schema.properties().forEach((name, property) -> {
            names.add(name);
            Shape.of(schema.definition(), property).ifPresent(each -> collect(each, names, open, met));
        });
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
