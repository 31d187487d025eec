package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the catalogue search words.
 *
 * <p>The maker finds the connector by them. The key is {@code x-ms-keywords}:
 *
 * <pre>{@code
 * @Keywords({"orders", "shop"})
 * }</pre>
 *
 * <pre>{@code
 * "info": {"x-ms-keywords": ["orders", "shop"]}
 * }</pre>
 *
 * <p>Without it nothing is written. Microsoft's published schema does not know the key, though the catalogue
 * does.
 *
 * <p>Stands beside {@link Connector}, or on the {@code Application} or package of a single connector.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/certification-submission">Submitting a connector</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Keywords {

    /** The words. */
    String[] value();
}
