package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a drop-down with what an operation answers.
 *
 * <p>The maker chooses by title, and the flow sends the value. One declaration writes the older
 * {@code x-ms-dynamic-values} and the newer {@code x-ms-dynamic-list}:
 *
 * <pre>{@code
 * @DynamicValues(resource = Lookups.class, method = "projects", value = "id", title = "name",
 *     arguments = @Argument(name = "workspaceId", input = "workspace"))
 * @QueryParam("project") String project
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-dynamic-values": {"operationId": "ListProjects",
 *   "parameters": {"workspaceId": {"parameter": "workspace"}},
 *   "value-collection": "items", "value-path": "id", "value-title": "name"},
 * "x-ms-dynamic-list": {"operationId": "ListProjects",
 *   "parameters": {"workspaceId": {"parameterReference": "workspace"}},
 *   "itemsPath": "items", "itemValuePath": "id", "itemTitlePath": "name"}
 * }</pre>
 *
 * <p>The operation is named by class and method, by a method of the same resource class, or by its id.
 * Everything is checked when the connector is generated: the operation, its required parameters, and each path
 * in its answer. Without {@code @Visibility} of its own the operation becomes internal.
 *
 * <p>Stands on parameters, on properties and on value types; of an array the items are chosen. In answers it
 * does nothing. On a body as a whole it is an error, as it is beside {@link DynamicSchema}, {@link FilePicker}
 * or {@link NotificationUrl}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-dynamic-values">x-ms-dynamic-values</a>
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-dynamic-list">x-ms-dynamic-list</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface DynamicValues {

    /** Resource class of the operation; left out, the resource class that carries the annotation. */
    Class<?> resource() default void.class;

    /** Java name of the resource method; inherited methods and those of interfaces count. */
    String method() default "";

    /** Operation id, instead of class and method: for overloaded methods. */
    String operationId() default "";

    /** Path of the value inside one item, segments divided by {@code /}; left out for {@code Choices} and primitive items. */
    String value() default "";

    /** Path of the title inside one item; left out, that of {@code Choices}, else the value is shown. */
    String title() default "";

    /** Path of the array in the answer; empty infers it from the return type. */
    String collection() default "";

    /** Arguments of the call; required parameters without a default must be among them. */
    Argument[] arguments() default {};
}
