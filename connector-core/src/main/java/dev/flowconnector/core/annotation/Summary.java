package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Labels an input, an output or an operation.
 *
 * <p>The maker reads it above a field, on a token, or as the name of an action. The key is
 * {@code x-ms-summary}; of an operation it is {@code summary}:
 *
 * <pre>{@code
 * @Summary("Row limit") @QueryParam("top") int top
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-summary": "Row limit"
 * }</pre>
 *
 * <p>Without it the text of Swagger's {@code @Operation} or {@code @Schema} counts, else a label is made of the
 * name: {@code customerId} becomes "Customer ID". Keep it below 80 characters, in title case, and unlike the
 * description.
 *
 * <p>Stands on parameters, properties, types and resource methods. A blank text is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-summary">x-ms-summary</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Summary {

    /** Text of the label. */
    String value();
}
