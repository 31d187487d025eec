package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TypeMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new TypeMissing());

    @Test
    void typedObject_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void anyValue_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"description": "Anything."}}}\
            """).silent();
    }

    @Test
    void propertyCalledProperties_silent() {
        RULE.response("""
            {"type": "object", "properties": {"properties": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void propertiesWithoutType_foundAndMended() {
        RULE.response("""
            {"properties": {"id": {"type": "string"}}}\
            """)
                .finds(at("/paths/~1orders/get/responses/200/schema", "\"properties\"", "object"))
                .fixedTo("""
            {"properties": {"id": {"type": "string"}}, "type": "object"}\
            """);
    }

    @Test
    void itemsWithoutType_foundAndMended() {
        RULE.body("""
            {"items": {"type": "string"}}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema", "array"))
                .fixedTo("""
            {"items": {"type": "string"}, "type": "array"}\
            """);
    }
}
