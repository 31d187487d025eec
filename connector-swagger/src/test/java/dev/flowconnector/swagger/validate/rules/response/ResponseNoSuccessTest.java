package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseNoSuccessTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseNoSuccess());

    @Test
    void created_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"201\": {}, \"400\": {}}")
                .silent();
    }

    @Test
    void default_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"default\": {}}")
                .silent();
    }

    @Test
    void noResponses_matterOfAnotherRule() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {}").silent();
    }

    @Test
    void errorsOnly_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"400\": {}, \"401\": {}}")
                .finds(at("/paths/~1orders/get/responses", "'400', '401' only"))
                .unfixed();
    }
}
