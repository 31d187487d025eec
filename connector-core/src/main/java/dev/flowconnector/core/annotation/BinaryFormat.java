package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a file inside JSON is declared: {@code format: binary} or {@code format: byte}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface BinaryFormat {

    /** The format. */
    Format value();

    /** Formats of the platform. */
    enum Format {
        /** The platform sends the envelope, which keeps the media type. */
        BINARY,
        /** The platform sends plain base64. */
        BYTE
    }
}
