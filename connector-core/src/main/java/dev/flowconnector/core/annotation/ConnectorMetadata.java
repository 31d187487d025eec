package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the catalogue shows about a connector.
 *
 * <p>The maker follows the links from the connector's page and finds it by its categories. The key is
 * {@code x-ms-connector-metadata}:
 *
 * <pre>{@code
 * @ConnectorMetadata(
 *     website = "https://contoso.com",
 *     privacyPolicy = "https://contoso.com/privacy",
 *     categories = {Category.PRODUCTIVITY, Category.DATA})
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-connector-metadata": [
 *   {"propertyName": "Website", "propertyValue": "https://contoso.com"},
 *   {"propertyName": "Privacy policy", "propertyValue": "https://contoso.com/privacy"},
 *   {"propertyName": "Categories", "propertyValue": "Productivity;Data"}]
 * }</pre>
 *
 * <p>All three members are required, as certification requires them; without the annotation nothing is written.
 *
 * <p>Stands beside {@link Connector}, or on the {@code Application} or package of a single connector.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-connector-metadata">x-ms-connector-metadata</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ConnectorMetadata {

    /** Absolute URL of the product. */
    String website();

    /** Absolute URL of the privacy policy. */
    String privacyPolicy();

    /** One or two categories. */
    Category[] categories();
}
