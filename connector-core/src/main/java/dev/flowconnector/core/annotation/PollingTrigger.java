package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method returning {@code Response} is a polling trigger.
 *
 * <p>The maker sees a trigger with an interval. The keys are {@code x-ms-trigger} and
 * {@code x-ms-trigger-metadata}:
 *
 * <pre>{@code
 * @GET @PollingTrigger(Order.class) Response changes(@QueryParam("since") String since)
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-trigger": "batch", "x-ms-trigger-metadata": {"kind": "query", "mode": "polling"}
 * }</pre>
 *
 * <p>The method itself answers 200 with items or 202 without, and sends {@code Location} and
 * {@code Retry-After}; this annotation has no effect at run time. Methods that return {@code PollBatch} or
 * {@code PollSingle} say the same without it.
 *
 * <p>Stands on resource methods. It excludes the contract types as return types, {@link WebhookTrigger} and
 * {@link LongRunning}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-trigger">x-ms-trigger</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface PollingTrigger {

    /** Type of one item. */
    Class<?> value();

    /** Whether an answer carries one item or an array of items. */
    Delivery delivery() default Delivery.BATCH;
}
