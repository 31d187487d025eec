package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidRevisionSuffixTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidRevisionSuffix());

    @Test
    void suffix_silent() {
        RULE.operation("""
                "operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrders", "revision": 2}""").silent();
    }

    @Test
    void suffixWithoutUnderscore_silent() {
        RULE.operation("\"operationId\": \"ListOrdersV2\", \"x-ms-api-annotation\": {\"revision\": 2}")
                .silent();
    }

    @Test
    void firstRevision_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"x-ms-api-annotation\": {\"revision\": 1}")
                .silent();
    }

    @Test
    void noSuffix_oneFinding() {
        RULE.operation("""
                "operationId": "ListNewOrders", "x-ms-api-annotation": {"family": "ListOrders", "revision": 2}""")
                .finds(at("/paths/~1orders/get/operationId", "revision 2", "Write \"ListOrders_V2\""))
                .unfixed();
    }
}
