package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a type is posted to flows that begin with "When an HTTP request is received".
 *
 * <p>The maker pastes a JSON schema into that trigger and then finds the properties among the dynamic contents. The schema
 * is written into the folder of the connector, in draft 4, which that trigger takes:
 *
 * <pre>{@code
 * @RequestTrigger("order-placed") record OrderPlaced(int number, String region) {}
 * }</pre>
 *
 * <pre>{@code
 * request-triggers/order-placed.schema.json
 * {"$schema": "http://json-schema.org/draft-04/schema#", "id": "urn:request-trigger:order-placed",
 *   "type": "object", "properties": {"number": {"type": "integer", "title": "Number"},
 *   "region": {"type": "string", "title": "Region"}}}
 * }</pre>
 *
 * <p>Labels and descriptions are those that the type has in a connector. Stands on the types that {@code Integrations}
 * post; it changes nothing else in the connector.
 *
 * @see <a href="https://learn.microsoft.com/azure/connectors/connectors-native-reqres">The Request trigger</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequestTrigger {

    /** Name of the schema: letters, digits and hyphens; empty makes one of the name of the class. */
    String value() default "";

    /**
     * Whether the schema refuses what it does not list, for flows whose trigger has Schema Validation switched on: it
     * then demands what is always there, and lets nothing else pass. Such flows must be changed when the type gets a new
     * property.
     */
    boolean strict() default false;
}
