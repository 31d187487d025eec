package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.IdentityHashMap;

/** Remembers where each object of a tree came from, by identity. Not thread-safe. */
public final class Provenance {
    private final IdentityHashMap<ObjectNode, Origin> origins = new IdentityHashMap<>();

    /** Notes the origin of an object; the first note wins. */
    public void note(ObjectNode node, Origin origin) {
        origins.putIfAbsent(node, origin);
    }

    /** The origin of an object, {@link Origin#WHOLE} when none was noted. */
    public Origin of(ObjectNode node) {
        return origins.getOrDefault(node, Origin.WHOLE);
    }
}
