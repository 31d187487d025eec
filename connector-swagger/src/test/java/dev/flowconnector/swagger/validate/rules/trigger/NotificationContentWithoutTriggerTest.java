package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationContentWithoutTriggerTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationContentWithoutTrigger());

    @Test
    void trigger_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void actionThatWaits_matterOfAnotherRule() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void noTrigger_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"name": {"type": "string"}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/x-ms-notification-content", "'/hooks'", "no trigger"))
                .unfixed();
    }
}
