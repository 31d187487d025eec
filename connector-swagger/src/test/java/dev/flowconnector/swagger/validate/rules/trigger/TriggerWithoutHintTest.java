package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerWithoutHintTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerWithoutHint());

    @Test
    void hint_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"x-ms-trigger-hint\": \"Create an order.\"")
                .silent();
    }

    @Test
    void action_silent() {
        RULE.operation("\"operationId\": \"ListOrders\"").silent();
    }

    @Test
    void internalTrigger_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"x-ms-visibility\": \"internal\"")
                .silent();
    }

    @Test
    void noHint_oneFinding() {
        RULE.operation("\"operationId\": \"OnOrder\", \"x-ms-trigger\": \"single\"")
                .finds(at("/paths/~1orders/get", "'OnOrder' has no hint"))
                .unfixed();
    }

    @Test
    void emptyHint_oneFinding() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"x-ms-trigger-hint\": \"\"")
                .finds(at("/paths/~1orders/get/x-ms-trigger-hint", "an empty hint"));
    }
}
