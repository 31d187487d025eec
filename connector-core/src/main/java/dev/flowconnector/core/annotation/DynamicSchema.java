package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Schema delivered by an operation: {@code x-ms-dynamic-schema} and {@code x-ms-dynamic-properties}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DynamicSchema {

    /** Resource class of the lookup operation; {@code void} with {@link #operationId()}. */
    Class<?> resource() default void.class;

    /** Method of {@link #resource()}. */
    String method() default "";

    /** Operation id of the lookup operation, instead of class and method. */
    String operationId() default "";

    /** Path of the schema object in the answer; never empty, since Power Apps ignores a schema without a path. */
    String path() default "schema";

    /** Parameters of the lookup operation. */
    Argument[] arguments() default {};
}
