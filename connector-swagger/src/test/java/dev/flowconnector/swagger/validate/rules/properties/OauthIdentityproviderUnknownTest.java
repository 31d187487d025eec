package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthIdentityproviderUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthIdentityproviderUnknown());

    @Test
    void known_silent() {
        RULE.properties(token("\"identityProvider\": \"aad\"")).silent();
    }

    @Test
    void otherCase_mended() {
        RULE.properties(token("\"identityProvider\": \"OAuth2\""))
                .finds(at(
                        "/properties/connectionParameters/token/oAuthSettings/identityProvider",
                        "\"OAuth2\"",
                        "Did you mean 'oauth2'?"))
                .fixedTo(token("\"identityProvider\": \"oauth2\""));
    }

    @Test
    void unknown_oneFinding() {
        RULE.properties(token("\"identityProvider\": \"contoso\""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/identityProvider"))
                .unfixed();
    }

    @Test
    void none_oneFinding() {
        RULE.properties(token(""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings", "no \"identityProvider\""));
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
