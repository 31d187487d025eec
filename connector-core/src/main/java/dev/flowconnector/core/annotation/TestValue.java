package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an input the value that tests use.
 *
 * <p>The maker finds the test pane filled in; certification calls the operation with it. The key is
 * {@code x-ms-test-value}:
 *
 * <pre>{@code
 * @TestValue("5") @QueryParam("top") int top
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-test-value": 5
 * }</pre>
 *
 * <p>The text is JSON of the type of the input; for text the quotes may be left out. No secrets: everybody who
 * opens the connector can read it.
 *
 * <p>Stands on parameters, bodies, properties and types; a value of another type is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/certification-submission">Submitting a connector</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface TestValue {

    /** JSON text, or plain text for a string. */
    String value();
}
