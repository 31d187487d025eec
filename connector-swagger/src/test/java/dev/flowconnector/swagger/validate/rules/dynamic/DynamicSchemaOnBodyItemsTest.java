package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicSchemaOnBodyItemsTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicSchemaOnBodyItems());

    @Test
    void schemaOfTheBody_silent() {
        RULE.body("""
            {"type": "object", "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema"}}\
            """).silent();
    }

    @Test
    void elementsOfAnAnswer_silent() {
        RULE.response("""
            {"type": "array", "items": {"type": "object", "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema"}}}\
            """).silent();
    }

    @Test
    void elementsInABody_found() {
        RULE.body("""
            {"type": "object", "properties": {"rows": {"type": "array", "items": {"type": "object", "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema"}}}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/rows/items", "dynamic fields"));
    }
}
