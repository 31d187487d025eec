package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleNotEnglishTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleNotEnglish());

    @Test
    void marksThatAreAllowed_silent() {
        RULE.info("\"title\": \"Tom & Ann's Orders (v1.0) - EU\"").silent();
    }

    @Test
    void umlaut_oneFinding() {
        RULE.info("\"title\": \"M\\u00fcller Orders\"")
                .finds(at("/info/title", "\"ü\""))
                .unfixed();
    }
}
