package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ContactUrlInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new ContactUrlInvalid());

    @Test
    void wholeAddress_silent() {
        RULE.info("\"contact\": {\"url\": \"https://contoso.com/help?a=b#c\"}").silent();
    }

    @Test
    void withoutScheme_oneFinding() {
        RULE.info("\"contact\": {\"url\": \"www.contoso.com\"}")
                .finds(at("/info/contact/url", "\"www.contoso.com\"", "https://"))
                .unfixed();
    }
}
