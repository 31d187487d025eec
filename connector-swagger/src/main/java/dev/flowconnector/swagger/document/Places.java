package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the node of a definition that came from an origin: the reverse of {@link SwaggerDocument#origin}. Immutable. */
public final class Places {
    private final Map<Origin, JsonPointer> pointers = new HashMap<>();

    private Places() {}

    /** The places of a document, as its tree is now. */
    public static Places of(SwaggerDocument document, Provenance provenance) {
        Places places = new Places();
        places.visit(document.root(), JsonPointer.empty(), provenance);
        return places;
    }

    private void visit(JsonNode node, JsonPointer at, Provenance provenance) {
        if (node instanceof ObjectNode object) {
            Origin origin = provenance.of(object);
            if (origin != Origin.WHOLE) {
                pointers.putIfAbsent(origin, at); // the first place stands for all
            }
            object.properties()
                    .forEach(entry -> visit(entry.getValue(), at.appendProperty(entry.getKey()), provenance));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), at.appendIndex(i), provenance);
            }
        }
    }

    /** The first node from an origin. */
    public Optional<JsonPointer> find(Origin origin) {
        return Optional.ofNullable(pointers.get(origin));
    }
}
