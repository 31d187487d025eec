package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PublisherMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new PublisherMissing());

    @Test
    void name_silent() {
        RULE.properties("\"publisher\": \"Contoso, Inc.\"").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.properties("\"iconBrandColor\": \"#0f6cbd\"")
                .finds(at("/properties", "no \"publisher\""))
                .unfixed();
    }

    @Test
    void noLetter_oneFinding() {
        RULE.properties("\"publisher\": \" - \"").finds(at("/properties/publisher", "\" - \""));
    }
}
