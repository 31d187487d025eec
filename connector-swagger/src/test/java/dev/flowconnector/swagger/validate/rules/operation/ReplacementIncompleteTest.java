package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ReplacementIncompleteTest {
    private static final RuleCheck RULE = RuleCheck.of(new ReplacementIncomplete());

    @Test
    void both_silent() {
        RULE.operation("""
                "x-ms-api-annotation": {"replacement": {"api": "Orders", "operationId": "ListOrders"}}""").silent();
    }

    @Test
    void noReplacement_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": 1}").silent();
    }

    @Test
    void idOnly_oneFinding() {
        RULE.operation("\"x-ms-api-annotation\": {\"replacement\": {\"operationId\": \"ListOrders\"}}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/replacement", "lacks \"api\"."))
                .unfixed();
    }

    @Test
    void nothing_oneFinding() {
        RULE.operation("\"x-ms-api-annotation\": {\"replacement\": {}}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/replacement", "\"api\" and \"operationId\""));
    }
}
