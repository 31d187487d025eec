package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Lookups that wait in a tree. */
final class Waiting {
    private Waiting() {}

    /** Takes the lookups out of one node. */
    static List<Lookup> take(ObjectNode node) {
        List<Lookup> lookups = of(node);
        node.remove(Lookup.MEMBER);
        return lookups;
    }

    /** Removes all lookups at and below a node. */
    static void drop(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove(Lookup.MEMBER);
        }
        tree.forEach(Waiting::drop);
    }

    /** Definitions that carry lookups, themselves or through references. */
    static Set<String> carriers(ObjectNode definitions) {
        return reaching(definitions, lookup -> true);
    }

    /** Definitions that carry lookups whose meaning depends on the operation around them. */
    static Set<String> contextual(ObjectNode definitions) {
        return reaching(definitions, Waiting::dependsOnOperation);
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

    private static Set<String> reaching(ObjectNode definitions, Predicate<Lookup> wanted) {
        Map<String, Set<String>> references = new HashMap<>();
        Set<String> found = new HashSet<>();
        definitions.properties().forEach(entry -> {
            Set<String> targets = new HashSet<>();
            if (scan(entry.getValue(), wanted, targets)) {
                found.add(entry.getKey());
            }
            references.put(entry.getKey(), targets);
        });
        boolean grows = !found.isEmpty();
        while (grows) {
            grows = false;
            for (Map.Entry<String, Set<String>> entry : references.entrySet()) {
                if (!found.contains(entry.getKey()) && entry.getValue().stream().anyMatch(found::contains)) {
                    found.add(entry.getKey());
                    grows = true;
                }
            }
        }
        return found;
    }

    private static boolean scan(JsonNode tree, Predicate<Lookup> wanted, Set<String> references) {
        boolean found = false;
        if (tree instanceof ObjectNode object) {
            Schemas.reference(object).ifPresent(references::add);
            found = of(object).stream().anyMatch(wanted);
        }
        for (JsonNode child : tree) {
            found |= scan(child, wanted, references);
        }
        return found;
    }

    private static List<Lookup> of(ObjectNode node) {
        List<Lookup> lookups = new ArrayList<>();
        for (JsonNode waiting : node.path(Lookup.MEMBER)) {
            if (waiting instanceof POJONode pojo && pojo.getPojo() instanceof Lookup lookup) {
                lookups.add(lookup);
            }
        }
        return lookups;
    }
}
