package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidNotPascalTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidNotPascal());

    @Test
    void capital_silent() {
        RULE.operation("\"operationId\": \"ListOrders\"").silent();
    }

    @Test
    void underscore_matterOfAnotherRule() {
        RULE.operation("\"operationId\": \"_ListOrders\"").silent();
    }

    @Test
    void lowerCase_oneFinding() {
        RULE.operation("\"operationId\": \"listOrders\"")
                .finds(at("/paths/~1orders/get/operationId", "\"listOrders\" begins with a lower-case letter"))
                .unfixed();
    }

    @Test
    void digit_oneFinding() {
        RULE.operation("\"operationId\": \"2ndOrder\"").finds(at("/paths/~1orders/get/operationId", "a digit"));
    }
}
