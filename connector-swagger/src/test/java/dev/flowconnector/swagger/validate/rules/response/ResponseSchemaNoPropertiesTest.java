package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseSchemaNoPropertiesTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseSchemaNoProperties());

    @Test
    void properties_silent() {
        RULE.response("{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}}")
                .silent();
    }

    @Test
    void freeNames_silent() {
        RULE.response("{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}")
                .silent();
    }

    @Test
    void dynamicSchema_silent() {
        RULE.response("{\"type\": \"object\", \"x-ms-dynamic-schema\": {\"operationId\": \"A\"}}")
                .silent();
    }

    @Test
    void parts_silent() {
        RULE.response("{\"type\": \"object\", \"allOf\": []}").silent();
    }

    @Test
    void objectOfAnError_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {}, "400": {"schema": {"type": "object"}}}""").silent();
    }

    @Test
    void noProperties_oneFinding() {
        RULE.response("{\"type\": \"object\", \"properties\": {}}")
                .finds(at("/paths/~1orders/get/responses/200/schema", "\"200\" has no properties"))
                .unfixed();
    }

    @Test
    void subscription_silent() {
        RULE.paths("""
        "/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {
          "responses": {"201": {"description": "Subscribed.", "schema": {"type": "object"}}}}}
        """).silent();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation(
                        "\"x-ms-visibility\": \"internal\", \"responses\": {\"200\": {\"schema\": {\"type\": \"object\"}}}")
                .silent();
    }
}
