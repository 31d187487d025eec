package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SimulateOperationMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new SimulateOperationMissing());

    @Test
    void existingOperation_silent() {
        RULE.operation("""
            "operationId": "ListOrders", "x-ms-operation-context": {"simulate": {"operationId": "ListOrders"}}\
            """).silent();
    }

    @Test
    void unknownOperation_found() {
        RULE.operation("""
            "operationId": "ListOrders", "x-ms-operation-context": {"simulate": {"operationId": "ListOrder"}}\
            """)
                .finds(at(
                        "/paths/~1orders/get/x-ms-operation-context/simulate/operationId",
                        "\"ListOrder\"",
                        "Did you mean 'ListOrders'?"));
    }
}
