package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class AnnotationRevisionMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new AnnotationRevisionMissing());

    @Test
    void both_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"family\": \"ListOrders\", \"revision\": 1}")
                .silent();
    }

    @Test
    void neither_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"status\": \"Preview\"}").silent();
    }

    @Test
    void familyOnly_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"x-ms-api-annotation\": {\"family\": \"ListOrders\"}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation", "\"ListOrders\", but has no revision"))
                .unfixed();
    }
}
