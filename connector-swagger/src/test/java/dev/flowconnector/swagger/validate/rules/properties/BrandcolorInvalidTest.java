package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BrandcolorInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new BrandcolorInvalid());

    @Test
    void capitals_silent() {
        RULE.properties("\"iconBrandColor\": \"#0F6CBD\"").silent();
    }

    @Test
    void noHash_mended() {
        RULE.properties("\"iconBrandColor\": \"0f6cbd\"")
                .finds(at("/properties/iconBrandColor", "\"0f6cbd\""))
                .fixedTo("\"iconBrandColor\": \"#0f6cbd\"");
    }

    @Test
    void name_oneFinding() {
        RULE.properties("\"iconBrandColor\": \"blue\"")
                .finds(at("/properties/iconBrandColor"))
                .unfixed();
    }
}
