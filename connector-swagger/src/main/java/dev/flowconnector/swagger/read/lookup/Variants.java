package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The definitions that carry lookups, once for each meaning that the lookups have: the first keeps the name, further
 * ones are numbered.
 */
final class Variants {
    private final ObjectNode definitions;
    private final Provenance provenance;
    private final Set<String> carriers;
    private final Set<String> contextual;
    private final Map<String, List<Variant>> made = new LinkedHashMap<>();
    private final Map<String, String> constant = new HashMap<>();
    private final Set<String> building = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Variants(ObjectNode definitions, Provenance provenance) {
        this.definitions = definitions;
        this.provenance = provenance;
        this.carriers = Waiting.carriers(definitions);
        this.contextual = carriers.isEmpty() ? Set.of() : Waiting.contextual(definitions);
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            names.add(definition.getKey());
        }
    }

    /**
     * One meaning of a definition.
     *
     * @param name its name
     * @param schema its schema
     */
    private record Variant(String name, ObjectNode schema) {}

    /** The name of the definition as it is meant on one side; empty when a variant has to be built for the place. */
    Optional<String> known(String name, Scope.Side side) {
        // A type inside itself means the same inside.
        if (!carriers.contains(name) || building.contains(name)) {
            return Optional.of(name);
        }
        return Optional.ofNullable(constant.get(key(name, side)));
    }

    /** A copy of the definition, to connect the lookups of. */
    ObjectNode begin(String name) {
        building.add(name);
        return (ObjectNode) copy(definitions.get(name));
    }

    /** The name of the variant that a connected copy has become. */
    String end(String name, ObjectNode copy, Scope.Side side) {
        building.remove(name);
        String meant = named(name, copy, side);
        if (!contextual.contains(name)) {
            constant.put(key(name, side), meant);
        }
        return meant;
    }

    private static String key(String name, Scope.Side side) {
        return side + " " + name;
    }

    private String named(String name, ObjectNode schema, Scope.Side side) {
        List<Variant> variants = made.computeIfAbsent(name, unused -> new ArrayList<>());
        for (Variant variant : variants) {
            if (variant.schema().equals(schema)
                    || (side == Scope.Side.OUTPUT
                            && withoutChoices(variant.schema()).equals(withoutChoices(schema)))) {
                return variant.name();
            }
        }
        String free = variants.isEmpty() ? name : free(name);
        variants.add(new Variant(free, schema));
        if (!free.equals(name)) {
            definitions.set(free, schema); // so that paths through it can be followed at once
        }
        return free;
    }

    private String free(String name) {
        int number = 2;
        while (!names.add(name + number)) {
            number++;
        }
        return name + number;
    }

    /** Puts what was made in place of what waited; definitions that nothing reached lose their lookups. */
    void finish() {
        for (String name : carriers) {
            if (!made.containsKey(name)) {
                Waiting.drop(definitions.get(name));
            }
        }
        for (Map.Entry<String, List<Variant>> entry : made.entrySet()) {
            List<Variant> variants = entry.getValue();
            definitions.set(entry.getKey(), variants.get(0).schema());
            for (Variant variant : variants.subList(1, variants.size())) {
                rename(variant.schema(), entry.getKey(), variant.name());
            }
        }
    }

    private static void rename(JsonNode tree, String from, String to) {
        if (tree instanceof ObjectNode object
                && Schemas.reference(object).filter(from::equals).isPresent()) {
            object.put("$ref", Schemas.referenceTo(to));
        }
        tree.forEach(child -> rename(child, from, to));
    }

    /** A deep copy whose objects come from where the originals came from. */
    private JsonNode copy(JsonNode original) {
        if (original instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), copy(entry.getValue())));
            provenance.note(copy, provenance.of(object));
            return copy;
        }
        if (original.isArray()) {
            ArrayNode copy = definitions.arrayNode();
            original.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return original;
    }

    /** Choices do nothing in an output: what differs in them only may be shared. */
    private static JsonNode withoutChoices(ObjectNode schema) {
        ObjectNode copy = schema.deepCopy();
        removeChoices(copy);
        return copy;
    }

    private static void removeChoices(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove(List.of("x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-tree"));
        }
        tree.forEach(Variants::removeChoices);
    }
}
