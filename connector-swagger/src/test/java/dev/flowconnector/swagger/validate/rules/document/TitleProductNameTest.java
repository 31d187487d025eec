package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleProductNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleProductName());

    @Test
    void otherProduct_silent() {
        RULE.info("\"title\": \"Powerful Apps\"").silent();
    }

    @Test
    void productOfThePlatform_oneFinding() {
        RULE.info("\"title\": \"Cards for PowerApps\"")
                .finds(at("/info/title", "\"PowerApps\""))
                .unfixed();
    }
}
