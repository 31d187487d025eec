package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class AnnotationStatusInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new AnnotationStatusInvalid());

    @Test
    void production_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"status\": \"Production\"}").silent();
    }

    @Test
    void noStatus_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": 1}").silent();
    }

    @Test
    void otherCase_mended() {
        RULE.operation("\"x-ms-api-annotation\": {\"status\": \"production\"}")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/status", "\"production\""))
                .fixedTo("\"x-ms-api-annotation\": {\"status\": \"Production\"}");
    }

    @Test
    void unknownWord_ofTheConnector_oneFinding() {
        RULE.info("\"title\": \"Orders\", \"x-ms-api-annotation\": {\"status\": \"Beta\"}")
                .finds(at("/info/x-ms-api-annotation/status", "\"Beta\"", "\"Preview\""))
                .unfixed();
    }
}
