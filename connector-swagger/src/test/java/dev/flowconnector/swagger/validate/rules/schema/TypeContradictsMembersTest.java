package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TypeContradictsMembersTest {
    private static final RuleCheck RULE = RuleCheck.of(new TypeContradictsMembers());

    @Test
    void objectAndList_silent() {
        RULE.response("""
            {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "string"}}}}\
            """).silent();
    }

    @Test
    void objectWithItems_found() {
        RULE.response("""
            {"type": "object", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/items", "\"object\"", "a list"));
    }

    @Test
    void listWithProperties_found() {
        RULE.response("""
            {"type": "array", "items": {"type": "string"}, "properties": {"id": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/properties", "\"array\""));
    }

    @Test
    void textWithProperties_found() {
        RULE.body("""
            {"type": "string", "properties": {"id": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties", "\"string\"", "an object"));
    }
}
