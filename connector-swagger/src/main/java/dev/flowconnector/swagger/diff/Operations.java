package dev.flowconnector.swagger.diff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations of a definition by their ids, in their order. */
final class Operations {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private Operations() {}

    /** Operations without an id cannot be used and are left out; of equal ids the first counts. */
    static Map<String, Operation> of(Tree tree) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        tree.root()
                .get("paths")
                .members()
                .forEach((path, item) -> item.members().forEach((verb, node) -> {
                    String id = node.text("operationId");
                    if (VERBS.contains(verb.toLowerCase(Locale.ROOT)) && !id.isEmpty()) {
                        operations.putIfAbsent(
                                id, new Operation(tree, id, verb.toLowerCase(Locale.ROOT), path, item, node));
                    }
                }));
        return operations;
    }
}
