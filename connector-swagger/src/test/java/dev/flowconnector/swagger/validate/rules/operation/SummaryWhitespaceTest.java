package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryWhitespaceTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryWhitespace());

    @Test
    void singleBlanks_silent() {
        RULE.operation("\"summary\": \"List all orders\"").silent();
    }

    @Test
    void doubledBlank_mended() {
        RULE.operation("\"summary\": \" List  orders\"")
                .finds(at("/paths/~1orders/get/summary", "\" List  orders\"", "Write \"List orders\"."))
                .fixedTo("\"summary\": \"List orders\"");
    }

    @Test
    void lineBreak_mended() {
        RULE.operation("\"summary\": \"List\\norders\",\n  \"tags\": [ ]")
                .finds(at("/paths/~1orders/get/summary"))
                .fixedTo("\"summary\": \"List orders\",\n  \"tags\": [ ]");
    }

    @Test
    void blankSummary_matterOfAnotherRule() {
        RULE.operation("\"summary\": \"  \"").silent();
    }
}
