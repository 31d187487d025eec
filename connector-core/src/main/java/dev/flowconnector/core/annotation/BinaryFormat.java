package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how the platform sends a file that is a property of a JSON body.
 *
 * <p>The maker picks a file in either case. Written is {@code format}:
 *
 * <pre>{@code
 * @BinaryFormat(BinaryFormat.Format.BYTE) BinaryContent document
 * }</pre>
 *
 * <pre>{@code
 * "document": {"type": "string", "format": "byte"}
 * }</pre>
 *
 * <p>Without it the format of the connector's configuration counts, and without that {@code binary}, which
 * keeps the media type. Certified connectors must use {@code byte}. At run time both forms are read
 * everywhere.
 *
 * <p>Stands on properties of type {@code BinaryContent} and {@code byte[]}. A file that is the whole body has no
 * envelope and takes no format.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules">Rules of the validator</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface BinaryFormat {

    /** The format. */
    Format value();

    /** Formats of the platform. */
    enum Format {
        /** The platform sends the envelope, which keeps the media type. */
        BINARY,
        /** The platform sends plain base64. */
        BYTE
    }
}
