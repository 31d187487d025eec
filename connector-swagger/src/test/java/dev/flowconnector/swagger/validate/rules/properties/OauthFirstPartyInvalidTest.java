package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthFirstPartyInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthFirstPartyInvalid());

    @Test
    void text_silent() {
        RULE.properties(token("\"properties\": {\"IsFirstParty\": \"False\"}")).silent();
    }

    @Test
    void flag_mended() {
        RULE.properties(token("\"properties\": {\"IsFirstParty\": false}"))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/properties/IsFirstParty", "is false"))
                .fixedTo(token("\"properties\": {\"IsFirstParty\": \"False\"}"));
    }

    @Test
    void none_oneFinding() {
        RULE.properties(token("\"identityProvider\": \"aad\""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings", "no \"IsFirstParty\""))
                .unfixed();
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
