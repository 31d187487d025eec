package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The properties of one object while they are put together: own, unwrapped, and those of subtypes. Not thread-safe. */
final class Flattened {
    private final Map<String, ObjectNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Optional<JsonNode> additional = Optional.empty();

    void put(String name, ObjectNode schema) {
        properties.put(name, schema);
    }

    void require(String name) {
        required.add(name);
    }

    void additional(JsonNode values) {
        additional = Optional.of(values);
    }

    Map<String, ObjectNode> properties() {
        return properties;
    }

    /** Adds what another object has beside these properties, and requires what it requires. */
    void addAbsent(Flattened other) {
        other.properties.forEach(properties::putIfAbsent);
        required.addAll(other.required);
        other.additional.ifPresent(this::additional);
    }

    /**
     * Adds the properties of an alternative. Where limits alone differ they are dropped and choices are united; a
     * property of another type becomes any value; the label stays.
     *
     * @return names of the properties that differ
     */
    Set<String> merge(Flattened other) {
        Set<String> conflicts = new TreeSet<>();
        other.properties.forEach((name, schema) -> {
            ObjectNode present = properties.putIfAbsent(name, schema);
            if (present != null && !shape(present).equals(shape(schema)) && !Widening.widen(present, schema)) {
                present.remove(shape(present).properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
                conflicts.add(name);
            }
        });
        other.additional.ifPresent(this::additional);
        return conflicts;
    }

    /** Keeps as required what every alternative requires. */
    void requireOnly(Set<String> common) {
        required.clear();
        required.addAll(common);
    }

    Set<String> required() {
        return Set.copyOf(required);
    }

    private static ObjectNode shape(ObjectNode schema) {
        ObjectNode shape = schema.deepCopy();
        shape.remove("description");
        shape.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> key.startsWith("x-") || key.startsWith("\u0000"))
                .toList()
                .forEach(shape::remove);
        return shape;
    }

    /** Writes the members of an object schema. */
    void writeTo(ObjectNode schema) {
        ArrayNode names = schema.arrayNode();
        for (String name : properties.keySet()) {
            if (required.contains(name)) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            schema.set("required", names);
        }
        if (!properties.isEmpty()) {
            schema.putObject("properties").setAll(properties);
        }
        additional.ifPresent(values -> schema.set("additionalProperties", values));
    }
}
