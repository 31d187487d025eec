package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the maker fill a map in rows of key and value.
 *
 * <p>Without it the designer offers one field for the text of an object. The key is {@code x-ms-editor}:
 *
 * <pre>{@code
 * @DictionaryEditor Map<String, String> labels
 * }</pre>
 *
 * <pre>{@code
 * "labels": {"type": "object", "additionalProperties": {"type": "string"}, "x-ms-editor": "dictionary"}
 * }</pre>
 *
 * <p>Stands on a property or body of a {@code Map} type; on anything else it is an error. It excludes the
 * lookups {@link DynamicValues}, {@link DynamicSchema} and {@link FilePicker}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules">Rules of the validator</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DictionaryEditor {}
