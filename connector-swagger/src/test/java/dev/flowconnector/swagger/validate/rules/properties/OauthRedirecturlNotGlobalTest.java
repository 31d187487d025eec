package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OauthRedirecturlNotGlobalTest {
    private static final RuleCheck RULE = RuleCheck.of(new OauthRedirecturlNotGlobal());

    @Test
    void addressOfAll_silent() {
        RULE.properties(
                        token(
                                "\"redirectMode\": \"Global\", \"redirectUrl\": \"https://global.consent.azure-apim.net/redirect\""))
                .silent();
    }

    @Test
    void addressOfThisConnector_silent() {
        RULE.properties(
                        token(
                                "\"redirectMode\": \"GlobalPerConnector\", \"redirectUrl\": \"https://global.consent.azure-apim.net/redirect/orders\""))
                .silent();
    }

    @Test
    void other_oneFinding() {
        RULE.properties(token("\"redirectMode\": \"Global\", \"redirectUrl\": \"https://contoso.com/redirect\""))
                .finds(at(
                        "/properties/connectionParameters/token/oAuthSettings/redirectUrl",
                        "https://contoso.com/redirect"))
                .unfixed();
    }

    private static String token(String settings) {
        return "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {" + settings
                + "}}}";
    }
}
