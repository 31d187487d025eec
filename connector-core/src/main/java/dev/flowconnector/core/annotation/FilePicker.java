package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the maker pick a file or folder by opening folders.
 *
 * <p>Written are {@code x-ms-dynamic-values} with the capability {@code file-picker},
 * {@code x-ms-dynamic-tree}, and the capability of the connector:
 *
 * <pre>{@code
 * @FilePicker(
 *     selects = FilePicker.Selection.FOLDERS,
 *     open = @FilePicker.Level(resource = Folders.class, method = "roots"),
 *     browse = @FilePicker.Level(resource = Folders.class, method = "children", selected = "id"))
 * @QueryParam("folder") String folder
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-dynamic-tree": {
 *   "settings": {"canSelectParentNodes": true, "canSelectLeafNodes": false},
 *   "open": {"operationId": "ListRoots", "itemsPath": "value", "itemValuePath": "id", "itemTitlePath": "name",
 *     "itemIsParent": "isFolder"},
 *   "browse": {"operationId": "ListChildren", "itemsPath": "value", "itemValuePath": "id", "itemTitlePath": "name",
 *     "itemIsParent": "isFolder", "parameters": {"id": {"selectedItemValuePath": "id"}}}}
 * }</pre>
 *
 * <p>Operations that return {@code TreeLevel} need none of the paths. A connector has one picker, used in any number of places: put it on an annotation of your own. Operations
 * without {@code @Visibility} of their own become internal.
 *
 * <p>Stands on path and query parameters, on properties and on value types. It excludes {@link DynamicValues},
 * {@link DynamicSchema} and {@link NotificationUrl}.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-capabilities">x-ms-capabilities</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface FilePicker {

    /** What may be selected. */
    Selection selects() default Selection.FILES;

    /** Delivers the first level. */
    Level open();

    /** Delivers the children of a node. */
    Level browse();

    /** Path of the value inside one item. */
    String value() default "id";

    /** Path of the title inside one item. */
    String title() default "name";

    /** Path of the full title inside one item; empty when there is none. */
    String fullTitle() default "";

    /** Path of the boolean that says whether an item is a folder. */
    String folder() default "isFolder";

    /** Path of the media type inside one item; empty when there is none. */
    String mediaType() default "";

    /** Path of the array in the answer; empty infers it from the return type. */
    String collection() default "";

    /** What the maker may pick. */
    enum Selection {
        /** Files only. */
        FILES,
        /** Folders only. */
        FOLDERS,
        /** Both. */
        FILES_AND_FOLDERS
    }

    /** One call of the picker; stands only inside {@link FilePicker}. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Level {
        /** Resource class of the operation; left out, the resource class that carries the annotation. */
        Class<?> resource() default void.class;

        /** Java name of the resource method; inherited methods and those of interfaces count. */
        String method() default "";

        /** Operation id, instead of class and method: for overloaded methods. */
        String operationId() default "";

        /** Parameter that receives the value of the opened node; in {@link FilePicker#browse()}, and only there. */
        String selected() default "";

        /** Further arguments of the call. */
        Argument[] arguments() default {};
    }
}
