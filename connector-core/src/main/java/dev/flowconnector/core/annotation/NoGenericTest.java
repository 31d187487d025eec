package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exempts an operation from the automatic tests of certification.
 *
 * <p>The maker sees nothing of it. The key is {@code x-ms-no-generic-test}:
 *
 * <pre>{@code
 * @DELETE @NoGenericTest void deleteAccount()
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-no-generic-test": true
 * }</pre>
 *
 * <p>Without it every operation is called with the values of {@link TestValue}. Stands on resource methods that
 * must not be called for a test.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/certification-submission">Submitting a connector</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface NoGenericTest {}
