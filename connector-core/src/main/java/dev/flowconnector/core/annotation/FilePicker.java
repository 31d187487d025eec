package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Folder or file picker: {@code x-ms-dynamic-tree} and the file-picker capability. */
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

    /** One call of the picker. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Level {
        /** Resource class of the operation; {@code void} with {@link #operationId()}. */
        Class<?> resource() default void.class;

        /** Method of {@link #resource()}. */
        String method() default "";

        /** Operation id, instead of class and method. */
        String operationId() default "";

        /** Parameter that receives the value of the selected node; only in {@link FilePicker#browse()}. */
        String selected() default "";

        /** Further parameters. */
        Argument[] arguments() default {};
    }
}
