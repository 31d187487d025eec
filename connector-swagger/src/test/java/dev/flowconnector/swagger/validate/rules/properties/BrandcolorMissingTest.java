package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BrandcolorMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new BrandcolorMissing());

    @Test
    void colour_silent() {
        RULE.properties("\"iconBrandColor\": \"#0f6cbd\"").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.properties("\"publisher\": \"Contoso\"")
                .finds(at("/properties", "iconBrandColor"))
                .unfixed();
    }
}
