package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PropsJsonInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new PropsJsonInvalid());

    @Test
    void strictJson_silent() {
        RULE.properties("\"iconBrandColor\": \"#da3b01\"").silent();
    }

    @Test
    void spareComma_mended() {
        RULE.properties("\"iconBrandColor\": \"#da3b01\",")
                .finds(at("", "comma"))
                .fixedTo("\"iconBrandColor\": \"#da3b01\"");
    }
}
