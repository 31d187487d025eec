package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationUrlWrongPlaceTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationUrlWrongPlace());

    @Test
    void inTheBody_silent() {
        RULE.paths("""
                  "/hooks": {"x-ms-notification-content": {"schema": {"type": "object"}}, "post": {"operationId": "OnOrder", "x-ms-trigger": "single", "parameters": [
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-visibility": "internal", "x-ms-notification-url": true}}}}],
            "responses": {"201": {"description": "Subscribed."}}}}
            """).silent();
    }

    @Test
    void echoedInTheAnswerByTheSameSchema_silent() {
        RULE.definition("""
            {"swagger": "2.0", "paths": {"/hooks": {"post": {
              "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Hook"}}],
              "responses": {"201": {"description": "Subscribed.", "schema": {"$ref": "#/definitions/Hook"}}}}}},
             "definitions": {"Hook": {"properties": {"url": {"type": "string", "x-ms-notification-url": true}}}}}
            """).silent();
    }

    @Test
    void inTheAnswer_oneFinding() {
        RULE.response("{\"properties\": {\"url\": {\"type\": \"string\", \"x-ms-notification-url\": true}}}")
                .finds(at("/paths/~1orders/get/responses/200/schema/properties/url/x-ms-notification-url", "API sends"))
                .unfixed();
    }

    @Test
    void inTheQuery_oneFinding() {
        RULE.parameters("{\"name\": \"url\", \"in\": \"query\", \"type\": \"string\", \"x-ms-notification-url\": true}")
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-notification-url", "no property of a body"));
    }
}
