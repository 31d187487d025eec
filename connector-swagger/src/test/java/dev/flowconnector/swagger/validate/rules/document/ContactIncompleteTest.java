package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ContactIncompleteTest {
    private static final RuleCheck RULE = RuleCheck.of(new ContactIncomplete());

    @Test
    void complete_silent() {
        RULE.info("\"contact\": {\"name\": \"C\", \"url\": \"https://c.com\", \"email\": \"a@c.com\"}")
                .silent();
    }

    @Test
    void noContact_silent() {
        RULE.info("\"title\": \"Orders\"").silent();
    }

    @Test
    void nameOnly_oneFinding() {
        RULE.info("\"contact\": {\"name\": \"C\", \"email\": \"\"}")
                .finds(at("/info/contact", "'url', 'email'"))
                .unfixed();
    }
}
