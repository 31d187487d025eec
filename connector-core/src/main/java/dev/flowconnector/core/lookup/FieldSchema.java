package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object, as an operation answers them for {@code @DynamicSchema}.
 *
 * <p>On the wire {@code {"schema": {"type": "object", "properties": {…}}}} with status 200; {@code {"schema": null}} where
 * there are no fields. The schema stands one level down because readers disagree about one at the root.
 * {@code @DynamicSchema} knows this shape. Instances are immutable.
 */
public final class FieldSchema implements LookupAnswer {
    private static final FieldSchema NONE = new FieldSchema(null);

    private final @Nullable JsonSchema schema;

    private FieldSchema(@Nullable JsonSchema schema) {
        this.schema = schema;
    }

    /**
     * The fields that a schema describes.
     *
     * @throws IllegalArgumentException if it is not that of an object
     */
    public static FieldSchema of(JsonSchema schema) {
        if (!schema.isObject()) {
            throw new IllegalArgumentException("Fields are the properties of an object; the schema has the type '"
                    + schema.toMap().get("type") + "'. Begin with JsonSchema.object().");
        }
        return new FieldSchema(schema);
    }

    /** No fields. */
    public static FieldSchema none() {
        return NONE;
    }

    /** The schema; empty where there are no fields. */
    public Optional<JsonSchema> schema() {
        return Optional.ofNullable(schema);
    }

    @JsonProperty("schema")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    Map<String, Object> written() {
        return schema == null ? null : schema.toMap();
    }
}
