package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationContentNoSchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationContentNoSchema());

    @Test
    void schema_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void schemaElsewhere_silent() {
        RULE.paths("""
            "/hooks": {"x-ms-notification-content": {"schema": {"$ref": "#/definitions/Event"}}, "post": {}}
            """).silent();
    }

    @Test
    void descriptionOnly_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"description": "An order"}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/x-ms-notification-content", "'/hooks'", "no schema"))
                .unfixed();
    }
}
