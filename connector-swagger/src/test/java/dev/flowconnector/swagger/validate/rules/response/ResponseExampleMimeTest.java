package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseExampleMimeTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseExampleMime());

    @Test
    void produced_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "produces": ["application/json"],
                  "responses": {"200": {"examples": {"application/json; charset=utf-8": {}}}}""").silent();
    }

    @Test
    void producesUnknown_silent() {
        RULE.definition("""
                {"swagger": "2.0", "paths": {"/a": {"get": {"responses": {"200": {"examples": {"text/xml": ""}}}}}}}""").silent();
    }

    @Test
    void notProduced_oneFinding() {
        RULE.operation("""
                "operationId": "ListOrders", "produces": ["application/json"],
                  "responses": {"200": {"examples": {"response": {}}}}""")
                .finds(at("/paths/~1orders/get/responses/200/examples/response", "\"response\"", "'application/json'"))
                .unfixed();
    }
}
