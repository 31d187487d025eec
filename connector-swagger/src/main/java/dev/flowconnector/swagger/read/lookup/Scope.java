package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a lookup stands inside its operation. Immutable.
 *
 * @param operation operation that carries the lookup
 * @param side whether the place is filled in or shown
 * @param around objects around the place, innermost first; empty outside the body
 * @param path names of the properties from the body to the place
 */
record Scope(ReadOperation operation, Side side, List<Around> around, List<String> path) {

    /** What the maker does at a place. */
    enum Side {
        /** Fills it in. */
        INPUT,
        /** Reads it. */
        OUTPUT
    }

    /**
     * An object around the place.
     *
     * @param schema the object, with {@code properties}
     * @param path names from the body to it
     * @param hidden whether it, or what is around it, is internal
     */
    record Around(ObjectNode schema, List<String> path, Hidden hidden) {}

    /** Whether an object can be seen. */
    enum Hidden {
        /** It can. */
        NO,
        /** It is internal, so that its properties are too. */
        YES
    }

    static Scope of(ReadOperation operation, Side side) {
        return new Scope(operation, side, List.of(), List.of());
    }

    /** The scope of a property. */
    Scope inside(ObjectNode object, String property) {
        boolean hidden = Schemas.isInternal(object)
                || (!around.isEmpty() && around.get(0).hidden() == Hidden.YES);
        List<Around> inner = new ArrayList<>();
        inner.add(new Around(object, path, hidden ? Hidden.YES : Hidden.NO));
        inner.addAll(around);
        List<String> longer = new ArrayList<>(path);
        longer.add(property);
        return new Scope(operation, side, List.copyOf(inner), List.copyOf(longer));
    }
}
