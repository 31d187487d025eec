package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PowerfxUntypedObjectTest {
    private static final RuleCheck RULE = RuleCheck.of(new PowerfxUntypedObject());

    @Test
    void plainObject_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string"}}, "additionalProperties": false}\
            """).silent();
    }

    @Test
    void freeMembers_found() {
        RULE.response("""
            {"type": "object", "additionalProperties": {"type": "string"}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/additionalProperties", "untyped"));
    }

    @Test
    void discriminator_found() {
        RULE.response("""
            {"type": "object", "discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/discriminator", "untyped"));
    }

    @Test
    void notification_silent() {
        RULE.paths("""
            "/hooks": {"x-ms-notification-content": {"schema": {"type": "object", "additionalProperties": {"type": "string"}}}}\
            """).silent();
    }
}
