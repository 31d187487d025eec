package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationUrlNotInternalTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationUrlNotInternal());

    @Test
    void internal_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void insideAnInternalObject_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"hook": {"type": "object", "x-ms-visibility": "internal", "properties": {"url": {"type": "string", "x-ms-notification-url": true}}}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void visible_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/post/parameters/0/schema/properties/url", "'url' is visible", "internal"))
                .unfixed();
    }
}
