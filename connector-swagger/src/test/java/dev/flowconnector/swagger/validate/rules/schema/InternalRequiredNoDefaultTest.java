package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InternalRequiredNoDefaultTest {
    private static final RuleCheck RULE = RuleCheck.of(new InternalRequiredNoDefault());

    @Test
    void default_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "required": true, "x-ms-visibility": "internal", "default": "2"}\
            """).silent();
    }

    @Test
    void callbackAddress_silent() {
        RULE.body("""
            {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}\
            """).silent();
    }

    @Test
    void output_silent() {
        RULE.response("""
            {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "x-ms-visibility": "internal"}}}\
            """).silent();
    }

    @Test
    void parameter_found() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "required": true, "x-ms-visibility": "internal"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "'v'"));
    }

    @Test
    void property_found() {
        RULE.body("""
            {"type": "object", "required": ["v"], "properties": {"v": {"type": "string", "x-ms-visibility": "internal"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/v", "'v'"));
    }
}
