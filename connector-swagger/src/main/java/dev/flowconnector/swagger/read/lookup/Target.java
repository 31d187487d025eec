package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operation that a lookup calls.
 *
 * @param operation the operation
 * @param answer schema of its successful answer
 */
record Target(ReadOperation operation, JsonNode answer) {

    String id() {
        return operation.id();
    }

    /** The schema of the lowest successful status that has one. */
    static Optional<JsonNode> answer(ReadOperation operation) {
        return operation.operation().path("responses").properties().stream()
                .filter(entry ->
                        entry.getKey().startsWith("2") && entry.getValue().has("schema"))
                .min(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().get("schema"));
    }

    /**
     * An input of the target.
     *
     * @param name name in {@code @Argument}, and key in the newer syntax
     * @param olderKey key in the older syntax
     * @param schema its schema
     * @param need whether it must be given
     */
    record Input(String name, String olderKey, ObjectNode schema, Need need) {}

    /** Whether an input must be given. */
    enum Need {
        /** Required, and without a default. */
        REQUIRED,
        /** May be left out. */
        OPTIONAL
    }

    /** The inputs: parameters, and the properties of the body at any depth. */
    List<Input> inputs(Schemas schemas) {
        List<Input> inputs = new ArrayList<>();
        for (JsonNode parameter : operation.operation().path("parameters")) {
            String name = parameter.path("name").asText();
            boolean required = parameter.path("required").asBoolean() && !parameter.has("default");
            if (parameter.path("in").asText().equals("body")) {
                ObjectNode schema = schemas.follow(parameter.path("schema"));
                if (schema.path("properties").isEmpty()) {
                    inputs.add(new Input(name, name, schema, required ? Need.REQUIRED : Need.OPTIONAL));
                } else {
                    Set<ObjectNode> above = Collections.newSetFromMap(new IdentityHashMap<>());
                    addProperties(
                            new Input(name, "", schema, required ? Need.REQUIRED : Need.OPTIONAL),
                            schemas,
                            above,
                            inputs);
                }
            } else if (parameter instanceof ObjectNode node) {
                inputs.add(new Input(name, name, node, required ? Need.REQUIRED : Need.OPTIONAL));
            }
        }
        return inputs;
    }

    private static void addProperties(Input object, Schemas schemas, Set<ObjectNode> above, List<Input> into) {
        if (!above.add(object.schema())) {
            return; // a type inside itself
        }
        Set<String> required = new HashSet<>();
        object.schema().path("required").forEach(name -> required.add(name.asText()));
        object.schema().path("properties").properties().forEach(entry -> {
            ObjectNode schema = schemas.follow(entry.getValue());
            // What is required inside an object that may be left out may be left out with it.
            boolean needed =
                    object.need() == Need.REQUIRED && required.contains(entry.getKey()) && !schema.has("default");
            Input property = new Input(
                    object.name() + "/" + entry.getKey(),
                    object.olderKey().isEmpty() ? entry.getKey() : object.olderKey() + "." + entry.getKey(),
                    schema,
                    needed ? Need.REQUIRED : Need.OPTIONAL);
            if (schema.path("properties").isEmpty()) {
                into.add(property);
            } else {
                into.add(new Input(property.name(), property.olderKey(), schema, Need.OPTIONAL));
                addProperties(property, schemas, above, into);
            }
        });
        above.remove(object.schema());
    }
}
