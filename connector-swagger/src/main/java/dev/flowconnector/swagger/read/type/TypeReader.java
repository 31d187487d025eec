package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.Optional;

/**
 * Java types as Swagger 2.0 schemas, through the introspection of the application's own mapper.
 *
 * <p>A type with properties becomes a definition and a {@code $ref} to it. A property that has keys of its own (label,
 * description, visibility) and whose type is a definition gets a copy of that definition with these keys at its root,
 * since readers drop what stands beside a {@code $ref}; {@link SchemaCopies} makes the copies. A type that is read and
 * written alike is one definition; else the one that is read ends in {@code Input}. Not thread-safe.
 */
public final class TypeReader {
    private final ReadContext context;
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final SchemaReader schemas;
    private final SchemaCopies copies;
    private final Definitions published;

    /** Reads within a run. */
    public TypeReader(ReadContext context) {
        this.context = context;
        Introspection introspection = new Introspection(context.mapper());
        schemas = new SchemaReader(context, introspection);
        copies = new SchemaCopies(definitions, context.provenance());
        Drafts drafts = new Drafts(new BeanReader(context, introspection, schemas));
        published = new Definitions(context, drafts, definitions, copies);
    }

    /**
     * The schema of a type as it stands at one place: a fresh node, {@code {"$ref": …}} for a type with properties, an
     * empty node for {@code void}.
     *
     * @param type resolved type
     * @param use direction
     * @param view Jackson view, if the method names one
     * @param annotations annotations of the place (parameter, method): constraints, {@code @Schema}; connector keys are
     *     not read here
     */
    public ObjectNode read(JavaType type, Use use, Optional<Class<?>> view, Annotations annotations) {
        Draft place = new Draft();
        ObjectNode schema = schemas.read(type, Site.of(use, view, annotations, origin(type)), place);
        if (Draft.isReference(schema)) {
            schema.retain("$ref"); // nothing stands beside a reference
        }
        return published.resolve(place.complete(schema));
    }

    /**
     * The schema of a parameter outside the body: {@code type}, {@code format}, {@code items}, {@code enum}, limits; never
     * an object or a {@code $ref}. A type that JAX-RS converts (constructor, {@code valueOf}, {@code fromString}, a
     * {@code ParamConverter}) is a string.
     */
    public ObjectNode readParameter(JavaType type, Annotations annotations) {
        Draft place = new Draft();
        Site site = Site.of(Use.REQUEST, Optional.empty(), annotations, origin(type));
        return published.resolve(place.complete(schemas.readParameter(type, site, place)));
    }

    /** The definitions collected up to now: the live object that becomes {@code /definitions}. */
    public ObjectNode definitions() {
        return definitions;
    }

    /** Copies of these definitions, shared with those that properties needed. */
    public SchemaCopies copies() {
        return copies;
    }

    private Origin origin(JavaType type) {
        JavaType content = type.isContainerType() ? type.getContentType() : type;
        Class<?> raw = content.getRawClass();
        boolean own = !raw.isPrimitive() && !raw.isArray() && !raw.getName().startsWith("java.");
        return own ? context.elements().of(raw) : Origin.WHOLE;
    }
}
