package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one connector made of a part of an API.
 *
 * <p>The maker finds it by its title. Without any {@code @Connector} the whole API becomes one. Written are
 * {@code info} and the operations that are taken:
 *
 * <pre>{@code
 * @Connector(id = "orders", title = "Contoso Orders", include = OrderResource.class)
 * interface Orders {}
 * }</pre>
 *
 * <pre>{@code
 * "info": {"title": "Contoso Orders", "description": "…", "version": "1.0"}
 * }</pre>
 *
 * <p>Operations that a lookup of the connector calls follow as internal ones. What is included counts first,
 * then what is excluded; an empty list of inclusions takes everything.
 *
 * <p>Stands on an interface, a class, the {@code Application} or a package; what is configured for the
 * same id comes before it.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/">Custom connectors</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Connector {

    /** Id: letters, digits and hyphens; the folder below {@code target/connector}. */
    String id() default "";

    /** Title of the connector; empty takes that of {@code @OpenAPIDefinition} or of the project. */
    String title() default "";

    /** Description of the connector. */
    String description() default "";

    /** Resource classes to take; empty takes all. */
    Class<?>[] include() default {};

    /** Resource classes to leave out. */
    Class<?>[] exclude() default {};

    /** Packages to take, their sub-packages included. */
    String[] includePackages() default {};

    /** Packages to leave out. */
    String[] excludePackages() default {};

    /** Path prefixes to take. */
    String[] includePaths() default {};

    /** Path prefixes to leave out. */
    String[] excludePaths() default {};

    /** Tags to take. */
    String[] includeTags() default {};

    /** Tags to leave out. */
    String[] excludeTags() default {};

    /** Operation ids to take. */
    String[] includeOperations() default {};

    /** Operation ids to leave out. */
    String[] excludeOperations() default {};
}
