package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerValueInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerValueInvalid());

    @Test
    void batch_silent() {
        RULE.operation("\"x-ms-trigger\": \"batch\"").silent();
    }

    @Test
    void action_silent() {
        RULE.operation("\"operationId\": \"ListOrders\"").silent();
    }

    @Test
    void capitalLetter_mended() {
        RULE.operation("\"x-ms-trigger\": \"Single\"")
                .finds(at("/paths/~1orders/get/x-ms-trigger", "\"Single\""))
                .fixedTo("\"x-ms-trigger\": \"single\"");
    }

    @Test
    void otherWord_oneFinding() {
        RULE.operation("\"x-ms-trigger\": \"many\"")
                .finds(at("/paths/~1orders/get/x-ms-trigger", "\"many\""))
                .unfixed();
    }

    @Test
    void flag_oneFinding() {
        RULE.operation("\"x-ms-trigger\": true").finds(at("/paths/~1orders/get/x-ms-trigger", "the kind true"));
    }
}
