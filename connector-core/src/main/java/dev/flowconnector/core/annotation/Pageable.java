package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that an answer has a next link: {@code x-ms-pageable}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Pageable {

    /** Name of the property that carries the link. */
    NextLink value() default NextLink.NEXT_LINK;

    /** Names that the platform accepts. */
    enum NextLink {
        /** {@code nextLink}. */
        NEXT_LINK,
        /** {@code @odata.nextLink}. */
        ODATA_NEXT_LINK
    }
}
