package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method returning {@code Response} answers 202 at once and delivers its result later.
 *
 * <p>The maker sees one action whose output is the result; the platform waits for it. Written are the answers:
 *
 * <pre>{@code
 * @POST @LongRunning(Report.class) Response analyse(Analysis request)
 * }</pre>
 *
 * <pre>{@code
 * "responses": {"200": {"description": "Success.", "schema": {"$ref": "#/definitions/Report"}},
 *   "202": {"description": "Accepted: …", "headers": {"Location": {…}, "Retry-After": {…}}}}
 * }</pre>
 *
 * <p>The method itself sends {@code Location} and {@code Retry-After}; this annotation has no effect
 * at run time. A method that returns {@code AsyncOperation<Report>} says the same without it, and the library
 * answers.
 *
 * <p>Stands on resource methods that return {@code Response}; on one that cannot send the two headers the build fails.
 * It excludes the contract types as return types, {@link WebhookTrigger} and
 * {@link PollingTrigger}.
 *
 * @see <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app">The asynchronous pattern</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface LongRunning {

    /** Type of the result. */
    Class<?> value();
}
