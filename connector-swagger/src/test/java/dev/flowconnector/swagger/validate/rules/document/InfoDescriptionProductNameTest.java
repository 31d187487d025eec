package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InfoDescriptionProductNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new InfoDescriptionProductName());

    @Test
    void ownWords_silent() {
        RULE.info("\"description\": \"Automates the logic of the power plant.\"")
                .silent();
    }

    @Test
    void productOfThePlatform_oneFinding() {
        RULE.info("\"description\": \"Use it in Microsoft Flow.\"")
                .finds(at("/info/description", "\"Microsoft Flow\""))
                .unfixed();
    }
}
