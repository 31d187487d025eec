package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DeprecatedSummaryUnmarkedTest {
    private static final RuleCheck RULE = RuleCheck.of(new DeprecatedSummaryUnmarked());

    @Test
    void inUse_silent() {
        RULE.operation("\"summary\": \"List orders\"").silent();
    }

    @Test
    void marked_silent() {
        RULE.operation("\"summary\": \"List orders [DEPRECATED]\", \"deprecated\": true")
                .silent();
    }

    @Test
    void unmarked_mended() {
        RULE.operation("\"summary\": \"List orders\", \"deprecated\": true")
                .finds(at("/paths/~1orders/get/summary", "does not say so"))
                .fixedTo("\"summary\": \"List orders (deprecated)\", \"deprecated\": true");
    }
}
