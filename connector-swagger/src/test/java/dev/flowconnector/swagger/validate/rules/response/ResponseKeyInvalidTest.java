package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseKeyInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseKeyInvalid());

    @Test
    void statusAndDefault_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {}, "404": {}, "default": {}, "x-note": {}}""").silent();
    }

    @Test
    void range_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"2XX\": {}}")
                .finds(at("/paths/~1orders/get/responses/2XX", "\"2XX\""))
                .unfixed();
    }

    @Test
    void words_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200 OK\": {}, \"Default\": {}}")
                .finds(at("/paths/~1orders/get/responses/200 OK"), at("/paths/~1orders/get/responses/Default"));
    }
}
