package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RefWithSiblingsTest {
    private static final RuleCheck RULE = RuleCheck.of(new RefWithSiblings());

    @Test
    void alone_silent() {
        RULE.body("""
            {"type": "object", "properties": {"a": {"$ref": "#/definitions/A"}}}\
            """).silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.body("""
            {"type": "object", "properties": {"$ref": {"type": "string"}, "a": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void description_found() {
        RULE.body("""
            {"$ref": "#/definitions/A", "description": "An order."}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema", "'description'"));
    }
}
