package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InfoVersionFormatTest {
    private static final RuleCheck RULE = RuleCheck.of(new InfoVersionFormat());

    @Test
    void numbers_silent() {
        RULE.info("\"version\": \"2024.1.15\"").silent();
    }

    @Test
    void letter_oneFinding() {
        RULE.info("\"version\": \"v1\"").finds(at("/info/version", "\"v1\"")).unfixed();
    }
}
