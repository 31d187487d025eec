package dev.flowconnector.swagger.validate.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.LocatedDocument;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A document and what of it is broken. Only objects and arrays can be hidden: of the others, equal ones are the same. */
final class Tree {
    private final LocatedDocument document;
    private final Set<JsonNode> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    Tree(LocatedDocument document) {
        this.document = document;
    }

    LocatedDocument document() {
        return document;
    }

    boolean hidden(JsonNode node) {
        return anyHidden() && hidden.contains(node);
    }

    boolean anyHidden() {
        return !hidden.isEmpty();
    }

    void hide(JsonNode node) {
        if (node.isContainerNode()) {
            hidden.add(node);
        }
    }

    /** How much is hidden: what was worked out when it was less may be wrong. */
    int hidden() {
        return hidden.size();
    }
}
