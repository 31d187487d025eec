package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the maker how to see a trigger fire.
 *
 * <p>It is shown while the flow waits in test mode. The key is {@code x-ms-trigger-hint}:
 *
 * <pre>{@code
 * @TriggerHint("Create an order to see it work.") Subscription<Order> onOrder(Filter filter)
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-trigger-hint": "Create an order to see it work."
 * }</pre>
 *
 * <p>Without it nothing is written. Stands on resource methods that are triggers; on an action it is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-trigger-hint">x-ms-trigger-hint</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface TriggerHint {

    /** Text of the hint. */
    String value();
}
