package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lookups that wait in a tree. */
final class Waiting {
    private Waiting() {}

    /** Takes the lookups out of one node. */
    static List<Lookup> take(ObjectNode node) {
        JsonNode waiting = node.remove(Lookup.MEMBER);
        return waiting == null ? List.of() : lookups(waiting);
    }

    /** Removes all lookups at and below a node. */
    static void drop(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove(Lookup.MEMBER);
        }
        for (JsonNode child : tree) {
            if (child instanceof ContainerNode) {
                drop(child);
            }
        }
    }

    /** Definitions that carry lookups, themselves or through references. */
    static Set<String> carriers(ObjectNode definitions) {
        return reaching(definitions, false);
    }

    /** Definitions that carry lookups whose meaning depends on the operation around them. */
    static Set<String> contextual(ObjectNode definitions) {
        return reaching(definitions, true);
    }

    private static boolean dependsOnOperation(Lookup lookup) {
        List<AnnotationValues> calls = new ArrayList<>();
        calls.add(lookup.declaration());
        lookup.declaration().nested("open").ifPresent(calls::add);
        lookup.declaration().nested("browse").ifPresent(calls::add);
        return calls.stream()
                .anyMatch(call -> (call.text("method").isPresent()
                                && call.type("resource").isEmpty())
                        || call.list("arguments").stream()
                                .anyMatch(argument -> argument.text("input").isPresent()));
    }

    private static Set<String> reaching(ObjectNode definitions, boolean contextual) {
        Map<String, Set<String>> references = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : definitions.properties()) {
            Set<String> targets = new HashSet<>();
            if (scan(entry.getValue(), contextual, targets)) {
                found.add(entry.getKey());
            }
            references.put(entry.getKey(), targets);
        }
        boolean grows = !found.isEmpty();
        while (grows) {
            grows = false;
            for (Map.Entry<String, Set<String>> entry : references.entrySet()) {
                if (!found.contains(entry.getKey()) && !Collections.disjoint(found, entry.getValue())) {
                    found.add(entry.getKey());
                    grows = true;
                }
            }
        }
        return found;
    }

    private static boolean scan(JsonNode tree, boolean contextual, Set<String> references) {
        boolean found = false;
        if (tree instanceof ObjectNode object) {
            Optional<String> reference = Schemas.reference(object);
            if (reference.isPresent()) {
                references.add(reference.get());
            }
            JsonNode waiting = object.get(Lookup.MEMBER);
            found = waiting != null && holdsWanted(waiting, contextual);
        }
        for (JsonNode child : tree) {
            if (child instanceof ContainerNode) {
                found |= scan(child, contextual, references);
            }
        }
        return found;
    }

    private static boolean holdsWanted(JsonNode waiting, boolean contextual) {
        for (Lookup lookup : lookups(waiting)) {
            if (!contextual || dependsOnOperation(lookup)) {
                return true;
            }
        }
        return false;
    }

    private static List<Lookup> lookups(JsonNode waiting) {
        List<Lookup> lookups = new ArrayList<>();
        for (JsonNode each : waiting) {
            if (each instanceof POJONode pojo && pojo.getPojo() instanceof Lookup lookup) {
                lookups.add(lookup);
            }
        }
        return lookups;
    }
}
