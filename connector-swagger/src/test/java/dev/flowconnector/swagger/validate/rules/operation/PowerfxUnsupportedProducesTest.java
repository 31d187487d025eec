package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PowerfxUnsupportedProducesTest {
    private static final RuleCheck RULE = RuleCheck.of(new PowerfxUnsupportedProduces());

    @Test
    void json_silent() {
        RULE.operation("\"produces\": [\"application/json\"]").silent();
    }

    @Test
    void oneOfSeveral_silent() {
        RULE.operation("\"produces\": [\"application/pdf\", \"application/octet-stream\"]")
                .silent();
    }

    @Test
    void trigger_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"produces\": [\"text/xml\"]")
                .silent();
    }

    @Test
    void pdfOnly_oneFinding() {
        RULE.operation("\"operationId\": \"GetInvoice\", \"produces\": [\"application/pdf\"]")
                .finds(at(
                        "/paths/~1orders/get/produces", "'GetInvoice' produces 'application/pdf' only", "octet-stream"))
                .unfixed();
    }
}
