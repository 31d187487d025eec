package dev.flowconnector.swagger.validate.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many schemas a schema is made of, itself included, and how many levels deep, after all references are followed.
 * A schema within itself counts once there. Each schema is measured once; not thread-safe.
 */
final class Extent {
    /** Nesting that no reader follows; what lies deeper is not measured. */
    private static final int BOTTOM = 1_000;

    private final Definition definition;
    private final IdentityHashMap<JsonNode, Size> sizes = new IdentityHashMap<>();
    private final Set<JsonNode> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Of the schemas of a definition. Not shared by rules: in a circle, what is measured first counts what is around it
     * once only, so that the sizes depend on where a rule begins.
     */
    Extent(Definition definition) {
        this.definition = definition;
    }

    /**
     * A size.
     *
     * @param schemas number of schemas
     * @param depth number of levels
     */
    record Size(long schemas, int depth) {
        private static final Size NONE = new Size(0, 0);
        private static final Size ONE = new Size(1, 1);
    }

    /** The size of a schema as written, which may be a reference; nothing of what is no schema. */
    Size of(Node schema) {
        Optional<Node> target = definition.resolve(schema);
        return target.isPresent() && target.get().isObject() ? measured(target.get()) : Size.NONE;
    }

    private Size measured(Node target) {
        Size known = sizes.get(target.json());
        if (known != null) {
            return known;
        }
        if (around.size() >= BOTTOM || !around.add(target.json())) {
            return Size.ONE;
        }
        long schemas = 1;
        int depth = 0;
        for (Node part : parts(target)) {
            Size size = of(part);
            schemas = Math.min(schemas + size.schemas, Integer.MAX_VALUE);
            depth = Math.max(depth, size.depth);
        }
        around.remove(target.json());
        Size size = new Size(schemas, depth + 1);
        sizes.put(target.json(), size);
        return size;
    }

    private static List<Node> parts(Node schema) {
        List<Node> parts = new ArrayList<>(schema.at("properties").members());
        parts.add(schema.at("items"));
        parts.add(schema.at("additionalProperties"));
        parts.addAll(schema.at("allOf").elements());
        return parts;
    }
}
