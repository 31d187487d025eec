package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Locates the nodes of a generated tree: each by its own origin, else by that of the nearest object around it. */
record ProvenanceLocator(ObjectNode root, Provenance provenance) implements Locator {
    @Override
    public Origin value(JsonPointer pointer) {
        JsonPointer at = pointer;
        while (true) {
            JsonNode node = root.at(at);
            if (node.isObject()) {
                Origin origin = provenance.of((ObjectNode) node);
                if (origin != Origin.WHOLE) {
                    return origin;
                }
            }
            if (at.matches()) {
                return Origin.WHOLE;
            }
            at = at.head();
        }
    }
}
