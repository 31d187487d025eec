package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a file holds, for Power Apps: {@code x-ms-media-kind}. */
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
