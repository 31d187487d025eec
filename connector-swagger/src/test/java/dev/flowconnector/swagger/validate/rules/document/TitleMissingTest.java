package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleMissing());

    @Test
    void title_silent() {
        RULE.info("\"title\": \"Orders\"").silent();
    }

    @Test
    void blankTitle_oneFinding() {
        RULE.info("\"title\": \" \"").finds(at("/info", "no title")).unfixed();
    }

    @Test
    void noInfo_oneFinding() {
        RULE.definition("{\"swagger\": \"2.0\"}").finds(at("", "no title"));
    }
}
