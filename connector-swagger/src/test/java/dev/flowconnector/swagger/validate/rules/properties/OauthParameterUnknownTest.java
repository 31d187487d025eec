package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthParameterUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthParameterUnknown());

    @Test
    void known_silent() {
        RULE.properties(token(
                        "\"identityProvider\": \"aad\", \"customParameters\": {\"LoginUri\": {}, \"resourceUri\": {}}"))
                .silent();
    }

    @Test
    void templates_silent() {
        RULE.properties(token("\"identityProvider\": \"oauth2generic\", \"customParameters\": {\"domain\": {}}"))
                .silent();
    }

    @Test
    void misspelt_oneFinding() {
        RULE.properties(token("\"identityProvider\": \"oauth2\", \"customParameters\": {\"authorisationUrl\": {}}"))
                .finds(at(
                        "/properties/connectionParameters/token/oAuthSettings/customParameters/authorisationUrl",
                        "Did you mean 'authorizationUrl'?"))
                .unfixed();
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
