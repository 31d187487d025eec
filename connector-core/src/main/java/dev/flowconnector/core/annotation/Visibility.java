package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the designer shows an operation, input or output: {@code x-ms-visibility}. */
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
