package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a method returning {@code Response} is a polling trigger. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface PollingTrigger {

    /** Type of one item. */
    Class<?> value();

    /** Whether an answer carries one item or an array of items. */
    Delivery delivery() default Delivery.BATCH;
}
