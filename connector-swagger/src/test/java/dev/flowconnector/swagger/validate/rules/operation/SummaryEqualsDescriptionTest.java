package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryEqualsDescriptionTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryEqualsDescription());

    @Test
    void sentence_silent() {
        RULE.operation("\"summary\": \"List orders\", \"description\": \"Lists the orders of a shop.\"")
                .silent();
    }

    @Test
    void repeated_oneFinding() {
        RULE.operation("\"summary\": \"List orders\", \"description\": \"List orders.\"")
                .finds(at("/paths/~1orders/get/description", "repeats its summary \"List orders\""))
                .unfixed();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\", \"summary\": \"A\", \"description\": \"A\"")
                .silent();
    }
}
