package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an answer carries the URL of its next page.
 *
 * <p>The maker switches pagination on and says how many items are wanted; the platform follows the links. The
 * key is {@code x-ms-pageable}:
 *
 * <pre>{@code
 * @GET @Pageable(Pageable.NextLink.ODATA_NEXT_LINK) ODataOrders list()
 * }</pre>
 *
 * <pre>{@code
 * "x-ms-pageable": {"nextLinkName": "@odata.nextLink"}
 * }</pre>
 *
 * <p>A method that returns {@code Page<Order>} says it without the annotation. The link must be a property at
 * the root of the answer; it becomes internal, and the policy that routes it through the gateway is added.
 *
 * <p>Stands on resource methods that are actions; on a trigger it is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/policy-templates/updatenextlink/updatenextlink">Policy for next links</a>
 */
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
