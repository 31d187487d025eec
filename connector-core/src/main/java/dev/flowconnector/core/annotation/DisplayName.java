package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a constant of an enum for the maker.
 *
 * <p>The maker chooses among these names, and the flow sends the value. The key is
 * {@code x-ms-enum-values}, beside {@code enum}:
 *
 * <pre>{@code
 * enum Priority { @DisplayName("Low") LOW, @DisplayName("High") @JsonProperty("hi") HIGH }
 * }</pre>
 *
 * <pre>{@code
 * "enum": ["LOW", "hi"],
 * "x-ms-enum-values": [{"value": "LOW", "displayName": "Low"}, {"value": "hi", "displayName": "High"}]
 * }</pre>
 *
 * <p>A constant without it is shown with a name made of its own: {@code IN_PROGRESS} becomes "In Progress".
 *
 * <p>Stands on constants of enums only; the label of an input or output is {@link Summary}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-enum-values">Choices with display names</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD})
public @interface DisplayName {

    /** The text. */
    String value();
}
