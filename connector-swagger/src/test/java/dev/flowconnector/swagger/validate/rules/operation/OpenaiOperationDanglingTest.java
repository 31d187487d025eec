package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OpenaiOperationDanglingTest {
    private static final RuleCheck RULE = RuleCheck.of(new OpenaiOperationDangling());

    @Test
    void existing_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "x-ms-openai-data": {"operations": [{"operationId": "ListOrders"}]}""").silent();
    }

    @Test
    void noOperations_silent() {
        RULE.operation("\"x-ms-openai-data\": {\"openai-enabled\": false}").silent();
    }

    @Test
    void otherCase_oneFinding() {
        RULE.operation("""
                "operationId": "ListOrders", "x-ms-openai-data": {"operations": [{"operationId": "Listorders"}]}""")
                .finds(at(
                        "/paths/~1orders/get/x-ms-openai-data/operations/0/operationId",
                        "\"Listorders\"",
                        "Did you mean 'ListOrders'?"))
                .unfixed();
    }
}
