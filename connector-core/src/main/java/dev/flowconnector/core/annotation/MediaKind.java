package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a file holds, for Power Apps.
 *
 * <p>The maker can show a picture or play a sound directly. The key is {@code x-ms-media-kind}:
 *
 * <pre>{@code
 * @MediaKind(MediaKind.Kind.IMAGE) BinaryContent photo
 * }</pre>
 *
 * <pre>{@code
 * "photo": {"type": "string", "format": "binary", "x-ms-media-kind": "image"}
 * }</pre>
 *
 * <p>Without it the content is a file. Stands on properties and bodies that hold a file, and on methods that
 * answer with one; on anything else it is an error.
 *
 * @see <a href="https://learn.microsoft.com/power-platform/power-fx/data-types">Data types of Power Fx</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface MediaKind {

    /** The kind. */
    Kind value();

    /** Kinds that Microsoft's schema accepts. */
    enum Kind {
        /** A picture. */
        IMAGE,
        /** Sound. */
        AUDIO
    }
}
