package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the fields of an object delivered by an operation while the maker builds the flow.
 *
 * <p>The maker sees the fields of the chosen table, form or template as if they were declared. One declaration
 * writes the older {@code x-ms-dynamic-schema} and the newer {@code x-ms-dynamic-properties}:
 *
 * <pre>{@code
 * @DynamicSchema(resource = Tables.class, method = "schema",
 *     arguments = @Argument(name = "table", input = "table"))
 * Map<String, Object> row
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-dynamic-schema": {"operationId": "GetTableSchema",
 *   "parameters": {"table": {"parameter": "table"}}, "value-path": "schema"},
 * "x-ms-dynamic-properties": {"operationId": "GetTableSchema",
 *   "parameters": {"table": {"parameterReference": "table"}}, "itemValuePath": "schema"}
 * }</pre>
 *
 * <p>The operation returns {@code FieldSchema}, or another object that holds a JSON schema at {@link #path()}: <code>{"schema": {"type":
 * "object", "properties": {…}}}</code>. Without {@code @Visibility} of its own it becomes internal.
 *
 * <p>Stands on a body, a property or a type whose fields are unknown (a {@code Map}, a {@code JsonNode}, an
 * empty class), and on a resource method for what it answers, or for the payload of its notifications. It
 * excludes {@link DynamicValues} and {@link FilePicker}; own properties of the type are not shown where the
 * schema is looked up.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-dynamic-schema">x-ms-dynamic-schema</a>
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-dynamic-properties">x-ms-dynamic-properties</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DynamicSchema {

    /** Resource class of the operation; left out, the resource class that carries the annotation. */
    Class<?> resource() default void.class;

    /** Java name of the resource method; inherited methods and those of interfaces count. */
    String method() default "";

    /** Operation id, instead of class and method: for overloaded methods. */
    String operationId() default "";

    /** Path of the schema object in the answer; never empty, since Power Apps ignores a schema without a path. */
    String path() default "schema";

    /** Arguments of the call; required parameters without a default must be among them. */
    Argument[] arguments() default {};
}
