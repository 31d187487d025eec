package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationUrlMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationUrlMissing());

    @Test
    void urlInTheBody_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void actionBesideContent_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "properties": {"name": {"type": "string"}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void noUrl_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "properties": {"name": {"type": "string"}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/post", "'OnOrder'", "x-ms-notification-url"))
                .unfixed();
    }
}
