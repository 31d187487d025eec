package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where the designer shows an operation, input or output.
 *
 * <p>The maker sees what is important at once, what is advanced on request, and what is internal never. The key
 * is {@code x-ms-visibility}:
 *
 * <pre>{@code
 * @Visibility(Visibility.Level.ADVANCED) @QueryParam("fields") String fields
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-visibility": "advanced"
 * }</pre>
 *
 * <p>Without it nothing is written, except that lookup operations become internal; {@code NORMAL} keeps one
 * visible. An internal input that is required needs a default, which is then always sent.
 *
 * <p>Stands on parameters, properties, types and resource methods. On a {@link NotificationUrl} only {@code
 * INTERNAL} is allowed.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-visibility">x-ms-visibility</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Visibility {

    /** The place. */
    Level value();

    /** Places that the designer knows. */
    enum Level {
        /** Shown first, always. */
        IMPORTANT,
        /** The ordinary place: no key is written; overrules a derived {@link #INTERNAL}. */
        NORMAL,
        /** Folded under the advanced options. */
        ADVANCED,
        /** Never shown. */
        INTERNAL
    }
}
