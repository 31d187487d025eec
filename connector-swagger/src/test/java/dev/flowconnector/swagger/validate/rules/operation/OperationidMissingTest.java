package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidMissing());

    @Test
    void idPresent_silent() {
        RULE.operation("\"operationId\": \"ListOrders\"").silent();
    }

    @Test
    void noId_oneFinding() {
        RULE.operation("\"summary\": \"List orders\"")
                .finds(at("/paths/~1orders/get", "GET /orders has no operation id"))
                .unfixed();
    }

    @Test
    void blankId_oneFinding() {
        RULE.operation("\"operationId\": \" \"").finds(at("/paths/~1orders/get/operationId", "an empty operation id"));
    }
}
