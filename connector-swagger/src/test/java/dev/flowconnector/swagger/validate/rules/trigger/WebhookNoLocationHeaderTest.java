package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class WebhookNoLocationHeaderTest {
    private static final RuleCheck RULE = RuleCheck.of(new WebhookNoLocationHeader());

    @Test
    void location_silent() {
        RULE.paths("""
            "/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {"x-ms-trigger": "single", "responses": {
              "201": {"description": "Subscribed.", "headers": {"location": {"type": "string"}}}}}}
            """).silent();
    }

    @Test
    void pollingTrigger_silent() {
        RULE.paths("""
            "/orders": {"get": {"x-ms-trigger": "batch", "responses": {"200": {"description": "Orders."}}}}
            """).silent();
    }

    @Test
    void noHeader_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/post/responses/201", "answer 201", "'OnOrder'"))
                .unfixed();
    }
}
