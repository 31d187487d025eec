package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryEndsNonAlnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryEndsNonAlnum());

    @Test
    void word_silent() {
        RULE.operation("\"summary\": \"List orders\"").silent();
    }

    @Test
    void parenthesis_silent() {
        RULE.operation("\"summary\": \"List orders (preview) \"").silent();
    }

    @Test
    void fullStop_dropped() {
        RULE.operation("\"summary\": \"List orders.\"")
                .finds(at("/paths/~1orders/get/summary", "ends with \".\"", "Write \"List orders\"."))
                .fixedTo("\"summary\": \"List orders\"");
    }

    @Test
    void bracket_leftToAPerson() {
        RULE.operation("\"summary\": \"List orders [NEW]\"")
                .finds(at("/paths/~1orders/get/summary", "End it with a word"))
                .unfixed();
    }
}
