package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationUrlNotStringTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationUrlNotString());

    @Test
    void string_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void otherPropertyOfAnotherType_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}, "top": {"type": "integer"}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void object_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "object", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """)
                .finds(at("/paths/~1hooks/post/parameters/0/schema/properties/url/type", "the type \"object\""))
                .unfixed();
    }

    @Test
    void noType_oneFinding() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).finds(at("/paths/~1hooks/post/parameters/0/schema/properties/url", "no type"));
    }
}
