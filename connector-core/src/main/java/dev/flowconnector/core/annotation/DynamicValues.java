package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Drop-down filled by an operation: {@code x-ms-dynamic-values} and {@code x-ms-dynamic-list}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DynamicValues {

    /** Resource class of the lookup operation; {@code void} with {@link #operationId()}. */
    Class<?> resource() default void.class;

    /** Method of {@link #resource()}. */
    String method() default "";

    /** Operation id of the lookup operation, instead of class and method. */
    String operationId() default "";

    /** Path of the value inside one item, segments divided by {@code /}; empty for primitive items. */
    String value() default "";

    /** Path of the title inside one item; empty shows the value. */
    String title() default "";

    /** Path of the array in the answer; empty infers it from the return type. */
    String collection() default "";

    /** Parameters of the lookup operation. */
    Argument[] arguments() default {};
}
