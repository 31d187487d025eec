package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a class, method, parameter or property out of the connector.
 *
 * <p>The maker never sees it, and nothing is written:
 *
 * <pre>{@code
 * @GET @Path("/health") @ConnectorIgnore Health health()
 * }</pre>
 *
 * <pre>{@code
 * "paths": {}
 * }</pre>
 *
 * <p>The API itself does not change. A parameter that is left out is not sent: it should be optional. Swagger's
 * {@code @Hidden} does the same for the connector and for other documents of the API.
 *
 * <p>Stands on resource classes and methods, parameters, properties and types. It excludes every other
 * annotation of this package on the same element.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-visibility">Hiding an operation from makers that flows may still call</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface ConnectorIgnore {}
