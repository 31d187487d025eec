package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ContactMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ContactMissing());

    @Test
    void contact_silent() {
        RULE.info("\"contact\": {}").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.info("\"title\": \"Orders\"").finds(at("/info", "no \"contact\"")).unfixed();
    }
}
