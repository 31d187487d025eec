package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class StackownerMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new StackownerMissing());

    @Test
    void name_silent() {
        RULE.properties("\"stackOwner\": \"Contoso, Inc.\"").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.properties("\"iconBrandColor\": \"#0f6cbd\"")
                .finds(at("/properties", "no \"stackOwner\""))
                .unfixed();
    }

    @Test
    void noLetter_oneFinding() {
        RULE.properties("\"stackOwner\": \" - \"").finds(at("/properties/stackOwner", "\" - \""));
    }
}
