package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleTooLongTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleTooLong());

    @Test
    void thirtyCharacters_silent() {
        RULE.info("\"title\": \"" + "\uD83D\uDE9A".repeat(30) + "\"").silent();
    }

    @Test
    void thirtyOneCharacters_oneFinding() {
        RULE.info("\"title\": \"" + "a".repeat(31) + "\"")
                .finds(at("/info/title", "31 characters", "allowed are 30"))
                .unfixed();
    }
}
