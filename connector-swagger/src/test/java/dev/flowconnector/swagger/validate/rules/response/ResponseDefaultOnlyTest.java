package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseDefaultOnlyTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseDefaultOnly());

    @Test
    void statusBesideDefault_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {}, \"default\": {}}")
                .silent();
    }

    @Test
    void noDefault_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"404\": {}}")
                .silent();
    }

    @Test
    void defaultOnly_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"default\": {}}")
                .finds(at("/paths/~1orders/get/responses/default", "no status of success"))
                .unfixed();
    }
}
