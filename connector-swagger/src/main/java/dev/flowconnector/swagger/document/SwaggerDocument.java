package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * A Swagger 2.0 definition: a Jackson tree that keeps every member and the order, and knows where its nodes came from.
 *
 * <p>The tree is shared, not copied; one thread at a time.
 */
public final class SwaggerDocument {
    private final ObjectNode root;
    private final Provenance provenance;

    private SwaggerDocument(ObjectNode root, Provenance provenance) {
        this.root = Objects.requireNonNull(root, "root");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
    }

    /** A document over a tree. */
    public static SwaggerDocument of(ObjectNode root, Provenance provenance) {
        return new SwaggerDocument(root, provenance);
    }

    /** The tree. */
    public ObjectNode root() {
        return root;
    }

    /** Where the node at a pointer came from: its own origin, else that of the nearest object around it. */
    public Origin origin(JsonPointer pointer) {
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

    /** The text of the definition: ASCII-escaped JSON, two-space indent, {@code \n}, no BOM. */
    public String toJson() {
        return JsonText.of(root);
    }
}
