package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes what a webhook trigger delivers.
 *
 * <p>The maker reads it with the outputs of the trigger. The schema comes from the contract; the words stand in
 * {@code x-ms-notification-content} on the path:
 *
 * <pre>{@code
 * @NotificationContent(description = "The order that arrived.") Subscription<Order> onOrder(Filter filter)
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-notification-content": {"description": "The order that arrived.", "schema": {"$ref": "#/definitions/Order"}}
 * }</pre>
 *
 * <p>Without it the description is derived from the payload. Stands on resource methods that return {@code
 * Subscription} or {@code WebhookAction}, or carry {@link WebhookTrigger}; on another method it is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-notification-content">x-ms-notification-content</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface NotificationContent {

    /** Description of the payload. */
    String description();
}
