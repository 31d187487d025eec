package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleRestrictedWordTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleRestrictedWord());

    @Test
    void partOfAnotherWord_silent() {
        RULE.info("\"title\": \"Rapid Connectors\"").silent();
    }

    @Test
    void word_oneFinding() {
        RULE.info("\"title\": \"Orders api\"")
                .finds(at("/info/title", "the word \"api\""))
                .unfixed();
    }
}
