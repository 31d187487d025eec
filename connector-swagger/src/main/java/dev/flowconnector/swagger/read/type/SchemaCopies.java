package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of definitions for places that add keys of their own, since readers drop what stands beside a {@code $ref}. */
public final class SchemaCopies {
    private static final String PREFIX = "#/definitions/";

    private final ObjectNode definitions;
    private final Provenance provenance;
    private final Map<Copy, String> names = new HashMap<>();

    /** Over the definitions of a run. */
    public SchemaCopies(ObjectNode definitions) {
        this(definitions, new Provenance());
    }

    /** Over the definitions of a run, whose copies keep the origin of their nodes. */
    public SchemaCopies(ObjectNode definitions, Provenance provenance) {
        this.definitions = definitions;
        this.provenance = provenance;
    }

    /**
     * Puts keys onto a schema that may be a {@code $ref}: without a reference they are set on it; with one, the schema
     * is pointed at a copy of the definition that carries them at its root. Equal copies are shared.
     *
     * @param schema the schema at its place, changed in place
     * @param keys keys to set; they replace those of the definition
     * @param name name for a new copy, made unique
     */
    public void put(ObjectNode schema, ObjectNode keys, String name) {
        putAll(List.of(new Request(schema, keys, name)));
    }

    /**
     * One wish for {@link #putAll}.
     *
     * @param schema the schema at its place
     * @param keys keys to set
     * @param name name for a new copy
     */
    record Request(ObjectNode schema, ObjectNode keys, String name) {}

    /** All references are pointed first and the copies filled then: a type that contains itself meets its own copy. */
    void putAll(List<Request> requests) {
        if (requests.isEmpty()) {
            return;
        }
        List<Copy> added = new ArrayList<>();
        for (Request request : requests) {
            point(request).ifPresent(added::add);
        }
        for (Copy copy : added) {
            fill(copy);
        }
    }

    private Optional<Copy> point(Request request) {
        String reference = request.schema().path("$ref").asText("");
        if (!reference.startsWith(PREFIX)) {
            request.schema().setAll(request.keys());
            return Optional.empty();
        }
        String base = reference.substring(PREFIX.length());
        if (hasAlready(definitions.path(base), request.keys())) {
            return Optional.empty();
        }
        Copy copy = new Copy(base, request.keys().deepCopy());
        String known = names.get(copy);
        boolean shared = known != null && definitions.has(known);
        String name = shared ? known : DefinitionNames.unique(definitions, request.name());
        request.schema().put("$ref", PREFIX + name);
        if (shared) {
            return Optional.empty();
        }
        names.put(copy, name);
        definitions.putObject(name);
        return Optional.of(copy);
    }

    private static boolean hasAlready(JsonNode definition, ObjectNode keys) {
        for (Map.Entry<String, JsonNode> key : keys.properties()) {
            if (!key.getValue().equals(definition.path(key.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private void fill(Copy copy) {
        ObjectNode target = (ObjectNode) definitions.path(String.valueOf(names.get(copy)));
        if (definitions.path(copy.base()) instanceof ObjectNode base) {
            ObjectNode content = base.deepCopy();
            keepOrigins(base, content);
            provenance.note(target, provenance.of(base));
            target.setAll(content);
        }
        target.setAll(copy.keys());
    }

    private void keepOrigins(JsonNode from, JsonNode to) {
        if (from instanceof ObjectNode original && to instanceof ObjectNode copied) {
            provenance.note(copied, provenance.of(original));
        }
        Iterator<JsonNode> copies = to.iterator();
        for (JsonNode child : from) {
            keepOrigins(child, copies.next());
        }
    }

    /** Compared by hand, as are all keys of a run's maps: what the compiler leaves to the JVM takes each start 10 ms. */
    private record Copy(String base, ObjectNode keys) {
        @Override
        public int hashCode() {
            return 31 * base.hashCode() + keys.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Copy copy && base.equals(copy.base) && keys.equals(copy.keys);
        }
    }
}
