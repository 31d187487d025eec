package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Version of an operation inside a family: {@code x-ms-api-annotation}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Revision {

    /** Family; empty means the operation id. */
    String family() default "";

    /** Number of the revision, from 1. */
    int number();

    /** Life cycle. */
    Status status() default Status.PRODUCTION;

    /** Operation id of the operation that replaces this one; only on deprecated operations. */
    String replacementOperationId() default "";

    /** Connector of the replacement; goes with {@link #replacementOperationId()}. */
    String replacementApi() default "";

    /** Life cycle as the platform knows it. */
    enum Status {
        /** Shown with a preview tag. */
        PREVIEW,
        /** Ready for use. */
        PRODUCTION
    }
}
