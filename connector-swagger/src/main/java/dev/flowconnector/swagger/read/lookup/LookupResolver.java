package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.metadata.Lookup;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Connects every waiting {@link Lookup} with its operation and writes the older and the newer form of its keys. */
public final class LookupResolver {
    private final ReadContext context;

    /** Resolves within a run. */
    public LookupResolver(ReadContext context) {
        this.context = context;
    }

    /**
     * Replaces the placeholders in all operations and definitions; a definition that means different inputs in two
     * operations is copied.
     *
     * @param root the definition, complete but for lookups
     * @param operations all operations of the API
     * @return ids of the operations that lookups call
     */
    public Set<String> resolve(ObjectNode root, List<ReadOperation> operations) {
        return resolve(
                root, operations, operations.stream().map(ReadOperation::id).collect(Collectors.toSet()));
    }

    /**
     * The same for one connector of several: only what its operations call, directly or through other lookups, is
     * connected; in the others the placeholders vanish.
     *
     * @param selected ids of the connector's operations
     * @return ids of the operations that its lookups call, in the order of the operations
     */
    public Set<String> resolve(ObjectNode root, List<ReadOperation> operations, Set<String> selected) {
        ObjectNode definitions = root.get("definitions") instanceof ObjectNode present ? present : root.objectNode();
        Resolution resolution = new Resolution(context, root, definitions, operations);
        Set<String> called = resolution.run(selected);
        Set<ObjectNode> items = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReadOperation operation : operations) {
            if (called.contains(operation.id())) {
                hide(operation);
            }
            if (items.add(operation.pathItem())) {
                Waiting.drop(operation.pathItem());
            }
        }
        return called;
    }

    /** Makers need no operation that a lookup calls, unless somebody said otherwise. */
    private static void hide(ReadOperation called) {
        boolean said = called.method().annotations().has(ConnectorNames.VISIBILITY)
                || called.operation().has("x-ms-visibility");
        if (!said) {
            called.operation().put("x-ms-visibility", "internal");
        }
    }
}
