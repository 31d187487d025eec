package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ContactEmailInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new ContactEmailInvalid());

    @Test
    void address_silent() {
        RULE.info("\"contact\": {\"email\": \"first.last+help@mail.contoso.com\"}")
                .silent();
    }

    @Test
    void empty_leftToContactIncomplete() {
        RULE.info("\"contact\": {\"email\": \"\"}").silent();
    }

    @Test
    void link_oneFinding() {
        RULE.info("\"contact\": {\"email\": \"mailto:help@contoso.com, ann@contoso.com\"}")
                .finds(at("/info/contact/email", "mailto:help@contoso.com"))
                .unfixed();
    }
}
