package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Copies of definitions for places that add keys of their own, since readers drop what stands beside a {@code $ref}. */
public final class SchemaCopies {
    private final ObjectNode definitions;

    /** Over the definitions of a run. */
    public SchemaCopies(ObjectNode definitions) {
        this.definitions = definitions;
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
        if (!definitions.has(name)) {
            schema.setAll(keys);
        }
    }
}
