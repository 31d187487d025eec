package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryRestrictedCharsTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryRestrictedChars());

    @Test
    void words_silent() {
        RULE.operation("\"summary\": \"List orders (all)\"").silent();
    }

    @Test
    void descriptionWithThem_silent() {
        RULE.operation("\"description\": \"Lists A/B & C.\"").silent();
    }

    @Test
    void ampersandAndSlash_oneFinding() {
        RULE.operation("\"summary\": \"List orders & items/parts & more\"")
                .finds(at("/paths/~1orders/get/summary", "holds \"& /\", which"))
                .unfixed();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\", \"summary\": \"A/B\"")
                .silent();
    }
}
