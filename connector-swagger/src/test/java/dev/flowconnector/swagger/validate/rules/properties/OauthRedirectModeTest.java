package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthRedirectModeTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthRedirectMode());

    @Test
    void perConnector_silent() {
        RULE.properties(token("\"redirectMode\": \"GlobalPerConnector\"")).silent();
    }

    @Test
    void none_silent() {
        RULE.properties(token("\"identityProvider\": \"aad\"")).silent();
    }

    @Test
    void oneForAll_oneFinding() {
        RULE.properties(token("\"redirectMode\": \"Global\""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/redirectMode", "2024"))
                .unfixed();
    }

    @Test
    void unknown_oneFinding() {
        RULE.properties(token("\"redirectMode\": \"global\""))
                .finds(at(
                        "/properties/connectionParameters/token/oAuthSettings/redirectMode", "Did you mean 'Global'?"));
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
