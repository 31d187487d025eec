package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidNonAlnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidNonAlnum());

    @Test
    void lettersAndDigits_silent() {
        RULE.operation("\"operationId\": \"ListOrders2\"").silent();
    }

    @Test
    void revisionSuffix_silent() {
        RULE.operation("\"operationId\": \"ListOrders_V2\"").silent();
    }

    @Test
    void underscore_oneFinding() {
        RULE.operation("\"operationId\": \"orders_list\"")
                .finds(at("/paths/~1orders/get/operationId", "\"orders_list\"", "Write \"OrdersList\""))
                .unfixed();
    }

    @Test
    void noLetterAtAll_oneFinding() {
        RULE.operation("\"operationId\": \"--\"").finds(at("/paths/~1orders/get/operationId", "\"ListOrders\""));
    }
}
