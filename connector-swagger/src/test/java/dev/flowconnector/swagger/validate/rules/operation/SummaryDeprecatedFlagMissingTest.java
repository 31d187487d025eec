package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryDeprecatedFlagMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryDeprecatedFlagMissing());

    @Test
    void flagged_silent() {
        RULE.operation("\"summary\": \"List orders (deprecated)\", \"deprecated\": true")
                .silent();
    }

    @Test
    void aboutDeprecatedThings_silent() {
        RULE.operation("\"summary\": \"Deprecated items or mark as deprecated\"")
                .silent();
    }

    @Test
    void markOnly_oneFinding() {
        RULE.operation("\"summary\": \"List orders [DEPRECATED]\"")
                .finds(at("/paths/~1orders/get/summary", "\"deprecated\" is not true"))
                .unfixed();
    }
}
