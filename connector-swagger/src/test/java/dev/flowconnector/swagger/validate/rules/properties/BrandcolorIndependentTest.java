package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BrandcolorIndependentTest {
    private static final RuleCheck RULE = RuleCheck.of(new BrandcolorIndependent());

    @Test
    void ownerOfTheApi_silent() {
        RULE.properties("\"iconBrandColor\": \"#0f6cbd\"").silent();
    }

    @Test
    void colourOfTheCommunity_silent() {
        RULE.independent().properties("\"iconBrandColor\": \"#DA3B01\"").silent();
    }

    @Test
    void otherColour_mended() {
        RULE.independent()
                .properties("\"iconBrandColor\": \"#0f6cbd\"")
                .finds(at("/properties/iconBrandColor", "#da3b01"))
                .fixedTo("\"iconBrandColor\": \"#da3b01\"");
    }
}
