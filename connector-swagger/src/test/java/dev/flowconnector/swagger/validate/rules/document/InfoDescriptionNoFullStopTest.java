package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InfoDescriptionNoFullStopTest {
    private static final RuleCheck RULE = RuleCheck.of(new InfoDescriptionNoFullStop());

    @Test
    void fullStop_silent() {
        RULE.info("\"description\": \"Reads orders. \"").silent();
    }

    @Test
    void word_oneFinding() {
        RULE.info("\"description\": \"Reads orders\"")
                .finds(at("/info/description", "\"orders\""))
                .unfixed();
    }
}
