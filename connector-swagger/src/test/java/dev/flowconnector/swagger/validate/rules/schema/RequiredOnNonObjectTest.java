package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RequiredOnNonObjectTest {
    private static final RuleCheck RULE = RuleCheck.of(new RequiredOnNonObject());

    @Test
    void object_silent() {
        RULE.body("""
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void noType_silent() {
        RULE.body("""
            {"required": ["a"], "properties": {"a": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void array_found() {
        RULE.body("""
            {"type": "array", "required": ["a"], "items": {"type": "object"}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/required", "\"array\"", "items"));
    }

    @Test
    void text_found() {
        RULE.body("""
            {"type": "string", "required": []}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/required", "\"string\""));
    }
}
