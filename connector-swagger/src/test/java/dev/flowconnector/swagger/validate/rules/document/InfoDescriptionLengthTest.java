package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InfoDescriptionLengthTest {
    private static final RuleCheck RULE = RuleCheck.of(new InfoDescriptionLength());

    @Test
    void thirtyCharacters_silent() {
        RULE.info("\"description\": \"" + "a".repeat(30) + "\"").silent();
    }

    @Test
    void tooShort_oneFinding() {
        RULE.info("\"description\": \"Orders\"")
                .finds(at("/info/description", "6 characters", "30 to 500"))
                .unfixed();
    }

    @Test
    void tooLong_oneFinding() {
        RULE.info("\"description\": \"" + "a".repeat(501) + "\"").finds(at("/info/description", "501", "readme"));
    }
}
