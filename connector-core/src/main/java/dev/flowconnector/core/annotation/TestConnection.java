package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has an operation called when a connection is created.
 *
 * <p>The maker learns at once whether the key or password is right. The key is {@code x-ms-capabilities} at
 * the root:
 *
 * <pre>{@code
 * @GET @Path("/me") @TestConnection(arguments = @Argument(name = "fields", literal = "id")) Profile me()
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-capabilities": {"testConnection": {"operationId": "GetProfile", "parameters": {"fields": "id"}}}
 * }</pre>
 *
 * <p>Success is any 2xx. Without {@code @Visibility} of its own the operation becomes internal.
 *
 * <p>Stands on one GET of a connector that needs no input but literals; another verb, a reference or a second
 * one is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-capabilities">x-ms-capabilities</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface TestConnection {

    /** Literal parameters. */
    Argument[] arguments() default {};
}
