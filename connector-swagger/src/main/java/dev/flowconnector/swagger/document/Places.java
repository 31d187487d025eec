package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the node of a definition that came from an origin: the reverse of {@link SwaggerDocument#origin}. Immutable. */
final class Places {
    private final Map<Origin, JsonPointer> pointers = new HashMap<>();
    private final Set<Origin> wanted;

    private Places(Set<Origin> wanted) {
        this.wanted = new HashSet<>(wanted);
    }

    /** The places of some origins in a tree, as it is now. */
    static Places of(Set<Origin> wanted, ObjectNode root, Provenance provenance) {
        Places places = new Places(wanted);
        places.visit(root, new ArrayDeque<>(), provenance);
        return places;
    }

    private void visit(JsonNode node, Deque<Object> at, Provenance provenance) {
        if (wanted.isEmpty()) {
            return;
        }
        if (node instanceof ObjectNode object) {
            // The first place stands for all.
            Origin origin = provenance.of(object);
            if (origin != Origin.WHOLE && wanted.remove(origin)) {
                pointers.put(origin, pointer(at));
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                visitChild(member.getValue(), member.getKey(), at, provenance);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visitChild(node.get(i), i, at, provenance);
            }
        }
    }

    private void visitChild(JsonNode child, Object step, Deque<Object> at, Provenance provenance) {
        if (child instanceof ContainerNode) {
            at.addLast(step);
            visit(child, at, provenance);
            at.removeLast();
        }
    }

    private static JsonPointer pointer(Deque<Object> steps) {
        JsonPointer pointer = JsonPointer.empty();
        for (Object step : steps) {
            pointer = step instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(step.toString());
        }
        return pointer;
    }

    /** The first node from an origin. */
    Optional<JsonPointer> find(Origin origin) {
        return Optional.ofNullable(pointers.get(origin));
    }
}
