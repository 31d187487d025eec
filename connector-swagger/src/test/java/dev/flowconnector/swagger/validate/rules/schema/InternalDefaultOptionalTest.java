package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InternalDefaultOptionalTest {
    private static final RuleCheck RULE = RuleCheck.of(new InternalDefaultOptional());

    @Test
    void required_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "required": true, "x-ms-visibility": "internal", "default": "2"}\
            """).silent();
    }

    @Test
    void visible_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "default": "2"}\
            """).silent();
    }

    @Test
    void output_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string", "x-ms-visibility": "internal", "default": "a"}}}\
            """).silent();
    }

    @Test
    void optional_found() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "x-ms-visibility": "internal", "default": "2"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "'v'", "\"2\""));
    }
}
