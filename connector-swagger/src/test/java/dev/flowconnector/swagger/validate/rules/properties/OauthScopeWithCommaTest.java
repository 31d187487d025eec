package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthScopeWithCommaTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthScopeWithComma());

    @Test
    void elements_silent() {
        RULE.properties(token("\"scopes\": [\"read\", \"write\"]")).silent();
    }

    @Test
    void providerWithCommas_silent() {
        RULE.properties(token("\"scopes\": [\"read,write\"], \"customParameters\": {\"scopeListDelimiter\": {\"value\":"
                        + " \",\"}}"))
                .silent();
    }

    @Test
    void commas_oneFinding() {
        RULE.properties(token("\"scopes\": [\"read,write\"]"))
                .finds(at("/properties/connectionParameters/token/oAuthSettings/scopes/0", "\"read,write\""))
                .unfixed();
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
