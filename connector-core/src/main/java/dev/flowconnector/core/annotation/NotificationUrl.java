package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that receives the URL to which the API sends its notifications.
 *
 * <p>The maker never sees it: the platform fills it in when a flow with the trigger is switched on. The key is
 * {@code x-ms-notification-url}, and the property becomes internal and required together with all that is
 * around it:
 *
 * <pre>{@code
 * record Filter(@NotificationUrl URI callback, String region) {}
 * }</pre>
 *
 * <pre>{@code
 * "callback": {"type": "string", "format": "uri", "x-ms-visibility": "internal", "x-ms-notification-url": true}
 * }</pre>
 *
 * <p>Stands on one property, of type {@code String}, {@code URI} or {@code URL}, in the body of a method that
 * returns {@code Subscription} or {@code WebhookAction}, or carries {@link WebhookTrigger}; two in one body, or none, are errors. It
 * excludes the lookups and every {@link Visibility} but {@code INTERNAL}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-notification-url">x-ms-notification-url</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface NotificationUrl {}
