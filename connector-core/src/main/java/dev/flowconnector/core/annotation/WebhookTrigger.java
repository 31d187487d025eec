package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method returning {@code Response} subscribes a webhook trigger.
 *
 * <p>The maker sees a trigger that fires at once. The keys are {@code x-ms-trigger}, and
 * {@code x-ms-notification-content} on the path:
 *
 * <pre>{@code
 * @POST @Path("/hooks") @WebhookTrigger(Order.class) Response subscribe(Filter filter)
 * }</pre>
 *
 * <pre>{@code
 * "/hooks": {"x-ms-notification-content": {"schema": {"$ref": "#/definitions/Order"}},
 *   "post": {"operationId": "OnOrder", "x-ms-trigger": "single", …}}
 * }</pre>
 *
 * <p>The method itself answers 201 with {@code Location}, which the platform DELETEs to end the
 * subscription; this annotation has no effect at run time. A method that returns {@code Subscription<Order>}
 * says the same without it.
 *
 * <p>Stands on resource methods whose body has one {@link NotificationUrl}. It excludes the contract types as
 * return types, {@link PollingTrigger} and {@link LongRunning}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-notification-content">x-ms-notification-content</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface WebhookTrigger {

    /** Type of one notification's payload. */
    Class<?> value();

    /** Whether a notification carries one event or an array of events. */
    Delivery delivery() default Delivery.SINGLE;
}
