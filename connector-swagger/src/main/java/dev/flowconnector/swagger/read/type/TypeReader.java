package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.ReadContext;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.util.Optional;

/**
 * Java types as Swagger 2.0 schemas, through the introspection of the application's own mapper.
 *
 * <p>A type with properties becomes a definition and a {@code $ref} to it. A property that has keys of its own (label,
 * description, visibility) and whose type is a definition gets a copy of that definition with these keys at its root,
 * since readers drop what stands beside a {@code $ref}; {@link SchemaCopies} makes the copies.
 */
public final class TypeReader {
    private final ReadContext context;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    /** Reads within a run. */
    public TypeReader(ReadContext context) {
        this.context = context;
    }

    /**
     * The schema of a type as it stands at one place: a fresh node, {@code {"$ref": …}} for a type with properties.
     *
     * @param type resolved type
     * @param use direction
     * @param view Jackson view, if the method names one
     * @param annotations annotations of the place (parameter, method): constraints, {@code @Schema}; connector keys are
     *     not read here
     */
    public ObjectNode read(JavaType type, Use use, Optional<Class<?>> view, Annotations annotations) {
        context.findings();
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * The schema of a parameter outside the body: {@code type}, {@code format}, {@code items}, {@code enum}, limits; never
     * an object or a {@code $ref}. A type that JAX-RS converts (constructor, {@code valueOf}, {@code fromString}, a
     * {@code ParamConverter}) is a string.
     */
    public ObjectNode readParameter(JavaType type, Annotations annotations) {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The definitions collected up to now: the live object that becomes {@code /definitions}. */
    public ObjectNode definitions() {
        return definitions;
    }
}
