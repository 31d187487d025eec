package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** One of the two files of one version, with its references. */
final class Tree {
    private final Place.Part part;
    private final ObjectNode root;

    private Tree(Place.Part part, ObjectNode root) {
        this.part = part;
        this.root = root;
    }

    static Tree definition(ConnectorVersion version) {
        return new Tree(Place.Part.DEFINITION, version.definition().root());
    }

    static Tree properties(ObjectNode root) {
        return new Tree(Place.Part.PROPERTIES, root);
    }

    Place.Part part() {
        return part;
    }

    Cursor root() {
        return new Cursor(part, root, JsonPointer.empty());
    }

    /** What a node stands for: itself, or what its reference leads to; itself again when that leads nowhere. */
    Cursor resolve(Cursor from) {
        Cursor at = from;
        Set<JsonPointer> seen = new HashSet<>();
        while (at.node().path("$ref").isTextual() && seen.add(at.pointer())) {
            String reference = at.text("$ref");
            if (!reference.startsWith("#/")) {
                return at;
            }
            JsonPointer target;
            try {
                target = JsonPointer.compile(reference.substring(1));
            } catch (IllegalArgumentException notAPointer) {
                return at;
            }
            if (root.at(target).isMissingNode()) {
                return at;
            }
            at = new Cursor(part, root.at(target), target);
        }
        return at;
    }
}
