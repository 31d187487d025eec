package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers the revisions of an operation.
 *
 * <p>The maker is offered the newest; flows that use an older one keep working. The key is
 * {@code x-ms-api-annotation}:
 *
 * <pre>{@code
 * @GET @Path("/v2/{id}") @Revision(family = "GetOrder", number = 2) OrderV2 getV2(@PathParam("id") String id)
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-api-annotation": {"family": "GetOrder", "revision": 2, "status": "Production"}
 * }</pre>
 *
 * <p>Each number occurs once in a family. End the operation id of revision 2 with {@code _V2}. A replacement may
 * be named on a deprecated operation only, and then with both of its members.
 *
 * <p>Stands on resource methods.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-api-annotation">x-ms-api-annotation</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Revision {

    /** Family; empty means the operation id. */
    String family() default "";

    /** Number of the revision, from 1. */
    int number();

    /** Life cycle. */
    Status status() default Status.PRODUCTION;

    /** Operation id of the operation that replaces this one; only on deprecated operations. */
    String replacementOperationId() default "";

    /** Connector of the replacement; goes with {@link #replacementOperationId()}. */
    String replacementApi() default "";

    /** Life cycle as the platform knows it. */
    enum Status {
        /** Shown with a preview tag. */
        PREVIEW,
        /** Ready for use. */
        PRODUCTION
    }
}
