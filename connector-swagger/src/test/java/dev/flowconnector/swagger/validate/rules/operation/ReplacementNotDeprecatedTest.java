package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ReplacementNotDeprecatedTest {
    private static final RuleCheck RULE = RuleCheck.of(new ReplacementNotDeprecated());

    @Test
    void deprecated_silent() {
        RULE.operation("""
                "deprecated": true, "x-ms-api-annotation": {"replacement": {"api": "Orders", "operationId": "A"}}""").silent();
    }

    @Test
    void noReplacement_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"revision\": 1}").silent();
    }

    @Test
    void inUse_oneFinding() {
        RULE.operation("""
                "operationId": "A", "x-ms-api-annotation": {"replacement": {"api": "Orders", "operationId": "B"}}""")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/replacement", "'A' names a replacement"))
                .unfixed();
    }
}
