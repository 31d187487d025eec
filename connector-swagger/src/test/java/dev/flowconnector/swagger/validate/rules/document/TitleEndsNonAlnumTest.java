package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleEndsNonAlnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleEndsNonAlnum());

    @Test
    void digit_silent() {
        RULE.info("\"title\": \"Orders 2\"").silent();
    }

    @Test
    void suffixOfIndependentPublishers_silent() {
        RULE.info("\"title\": \"Orders (Independent Publisher)\"").silent();
    }

    @Test
    void bracket_oneFinding() {
        RULE.info("\"title\": \"Orders [DEPRECATED]\"")
                .finds(at("/info/title", "ends with \"]\""))
                .unfixed();
    }
}
