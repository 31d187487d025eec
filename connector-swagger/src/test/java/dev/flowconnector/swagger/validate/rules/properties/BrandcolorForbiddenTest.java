package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BrandcolorForbiddenTest {
    private static final RuleCheck RULE = RuleCheck.of(new BrandcolorForbidden());

    @Test
    void ownColour_silent() {
        RULE.properties("\"iconBrandColor\": \"#da3b01\"").silent();
    }

    @Test
    void whiteInCapitals_oneFinding() {
        RULE.properties("\"iconBrandColor\": \"#FFFFFF\"")
                .finds(at("/properties/iconBrandColor", "\"#FFFFFF\"", "#007ee5"))
                .unfixed();
    }
}
