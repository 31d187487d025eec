package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a method returning {@code Response} subscribes a webhook trigger. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface WebhookTrigger {

    /** Type of one notification's payload. */
    Class<?> value();

    /** Whether a notification carries one event or an array of events. */
    Delivery delivery() default Delivery.SINGLE;
}
