package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthParameterMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthParameterMissing());

    @Test
    void capitals_silent() {
        RULE.properties(token(
                        "\"identityProvider\": \"aad\", \"customParameters\": {\"ResourceUri\": {\"value\": \"x\"}}"))
                .silent();
    }

    @Test
    void providerThatNeedsNothing_silent() {
        RULE.properties(token("\"identityProvider\": \"facebook\"")).silent();
    }

    @Test
    void noTokenUrl_oneFinding() {
        RULE.properties(token(
                        "\"identityProvider\": \"oauth2\", \"customParameters\": {\"authorizationUrl\": {\"value\":"
                                + " \"x\"}}"))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/customParameters", "needs 'tokenUrl'"))
                .unfixed();
    }

    @Test
    void nothing_oneFinding() {
        RULE.properties(token("\"identityProvider\": \"aad\""))
                .finds(at("/properties/connectionParameters/token/oAuthSettings", "needs 'resourceUri'"));
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
