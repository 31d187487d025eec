package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationTextProductNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationTextProductName());

    @Test
    void noProduct_silent() {
        RULE.operation("\"summary\": \"Empower apps\", \"description\": \"Starts a flow.\"")
                .silent();
    }

    @Test
    void productInDescription_oneFinding() {
        RULE.operation("\"description\": \"Starts a Power Automate flow.\"")
                .finds(at("/paths/~1orders/get/description", "\"Power Automate\""))
                .unfixed();
    }

    @Test
    void productInSummary_oneFinding() {
        RULE.operation("\"summary\": \"Send to powerapps\"").finds(at("/paths/~1orders/get/summary", "\"powerapps\""));
    }
}
