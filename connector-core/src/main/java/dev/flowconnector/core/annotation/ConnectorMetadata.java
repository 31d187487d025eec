package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the catalogue says of a connector: {@code x-ms-connector-metadata}. */
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
