package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class AnnotationRevisionInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new AnnotationRevisionInvalid());

    @Test
    void one_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": 1}").silent();
    }

    @Test
    void noRevision_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"family\": \"ListOrders\"}").silent();
    }

    @Test
    void zero_oneFinding() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": 0}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/revision", "The revision 0"))
                .unfixed();
    }

    @Test
    void text_oneFinding() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": \"2\"}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/revision", "\"2\""));
    }
}
