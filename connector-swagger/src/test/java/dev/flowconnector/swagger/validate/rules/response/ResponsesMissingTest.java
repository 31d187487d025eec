package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponsesMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponsesMissing());

    @Test
    void oneResponse_silent() {
        RULE.operation("\"responses\": {\"default\": {\"description\": \"Done.\"}}")
                .silent();
    }

    @Test
    void noResponses_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\"")
                .finds(at("/paths/~1orders/get", "'ListOrders' declares no response"))
                .unfixed();
    }

    @Test
    void extensionOnly_oneFinding() {
        RULE.operation("\"responses\": {\"x-note\": \"later\"}")
                .finds(at("/paths/~1orders/get/responses", "GET /orders"));
    }
}
