package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerHintOnActionTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerHintOnAction());

    @Test
    void trigger_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"x-ms-trigger-hint\": \"Create an order.\"")
                .silent();
    }

    @Test
    void actionWithoutHint_silent() {
        RULE.operation("\"operationId\": \"ListOrders\"").silent();
    }

    @Test
    void actionWithHint_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"x-ms-trigger-hint\": \"Do.\"")
                .finds(at("/paths/~1orders/get/x-ms-trigger-hint", "The action 'ListOrders'"))
                .unfixed();
    }
}
