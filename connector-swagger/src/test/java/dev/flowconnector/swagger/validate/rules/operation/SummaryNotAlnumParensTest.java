package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryNotAlnumParensTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryNotAlnumParens());

    @Test
    void plainWords_silent() {
        RULE.operation("\"summary\": \"List 2 orders (preview)\"").silent();
    }

    @Test
    void lettersOfOtherLanguages_silent() {
        RULE.operation("\"summary\": \"Aufträge auflisten\"").silent();
    }

    @Test
    void refusedCharacter_matterOfAnotherRule() {
        RULE.operation("\"summary\": \"Orders & items\"").silent();
    }

    @Test
    void hyphenAndComma_oneFinding() {
        RULE.operation("\"summary\": \"List orders - new, open\"")
                .finds(at("/paths/~1orders/get/summary", "holds \"- ,\""))
                .unfixed();
    }
}
