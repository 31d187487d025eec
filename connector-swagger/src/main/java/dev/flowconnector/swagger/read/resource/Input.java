package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.util.Optional;

/**
 * One input of an operation, as JAX-RS injects it; members of bean parameters stand beside the others.
 *
 * @param in where it travels
 * @param name name on the wire; for the entity the Java name
 * @param type resolved type, {@code Optional} unwrapped
 * @param optional whether the Java type says that it may be absent ({@code Optional}, {@code @DefaultValue},
 *     {@code @Nullable})
 * @param defaultValue text of {@code @DefaultValue}
 * @param annotations annotations of the parameter, field or setter, with those of overridden methods
 * @param doc Javadoc of the parameter; empty when there is none
 * @param origin place for messages
 */
public record Input(
        Place in,
        String name,
        JavaType type,
        boolean optional,
        Optional<String> defaultValue,
        Annotations annotations,
        String doc,
        JavaElement origin) {

    /** The same input with other annotations. */
    public Input withAnnotations(Annotations others) {
        return new Input(in, name, type, optional, defaultValue, others, doc, origin);
    }

    /** The same input with another name. */
    public Input withName(String other) {
        return new Input(in, other, type, optional, defaultValue, annotations, doc, origin);
    }

    /** The same input at another place. */
    public Input withPlace(Place other) {
        return new Input(other, name, type, optional, defaultValue, annotations, doc, origin);
    }

    /** The same input, which may be absent. */
    public Input asOptional() {
        return new Input(in, name, type, true, defaultValue, annotations, doc, origin);
    }

    /** Where an input travels. */
    public enum Place {
        /** In the path. */
        PATH,
        /** In the query. */
        QUERY,
        /** In a header. */
        HEADER,
        /** In a cookie, which Swagger 2.0 does not know. */
        COOKIE,
        /** In a matrix parameter, which Swagger 2.0 does not know. */
        MATRIX,
        /** In a form field. */
        FORM,
        /** In a file part of a multipart form. */
        FORM_FILE,
        /** As the body. */
        BODY
    }
}
