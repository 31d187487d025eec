package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How often a path parameter is encoded: {@code x-ms-url-encoding}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface UrlEncoding {

    /** The encoding. */
    Mode value();

    /** Encodings of the platform. */
    enum Mode {
        /** Once; the default. */
        SINGLE,
        /** Twice, for values that contain a slash. */
        DOUBLE
    }
}
