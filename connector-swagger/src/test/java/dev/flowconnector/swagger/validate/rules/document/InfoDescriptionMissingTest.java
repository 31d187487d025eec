package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InfoDescriptionMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new InfoDescriptionMissing());

    @Test
    void description_silent() {
        RULE.info("\"description\": \"Reads orders.\"").silent();
    }

    @Test
    void empty_oneFinding() {
        RULE.info("\"description\": \"\"").finds(at("/info", "no description")).unfixed();
    }
}
