package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how often the value of a path parameter is encoded.
 *
 * <p>The maker sees nothing of it, but values with slashes arrive. The key is {@code x-ms-url-encoding}:
 *
 * <pre>{@code
 * @PathParam("file") @UrlEncoding(UrlEncoding.Mode.DOUBLE) String file
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-url-encoding": "double"
 * }</pre>
 *
 * <p>Without it every path parameter is encoded once, and {@code single} is written. Double encoding is for
 * ids that contain a slash; the API decodes once more.
 *
 * <p>Stands on path parameters only: elsewhere the designer would corrupt the value, so it is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-url-encoding">x-ms-url-encoding</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface UrlEncoding {

    /** The encoding. */
    Mode value();

    /** Encodings of the platform. */
    enum Mode {
        /** Once; the default. */
        SINGLE,
        /** Twice, for values that contain a slash. */
        DOUBLE
    }
}
