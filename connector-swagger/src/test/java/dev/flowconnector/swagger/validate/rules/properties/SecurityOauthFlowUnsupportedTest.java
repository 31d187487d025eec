package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityOauthFlowUnsupportedTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityOauthFlowUnsupported());

    @Test
    void authorizationCode_silent() {
        RULE.root("\"securityDefinitions\": {\"o\": {\"type\": \"oauth2\", \"flow\": \"accessCode\"}}")
                .silent();
    }

    @Test
    void propertiesThatSayHow_silentAtRunTime() {
        RULE.properties(
                        "{\"securityDefinitions\": {\"o\": {\"type\": \"oauth2\", \"flow\": \"implicit\"}}}",
                        "\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\", \"oAuthSettings\": {}}}")
                .silent();
    }

    @Test
    void implicit_oneFinding() {
        RULE.root("\"securityDefinitions\": {\"o\": {\"type\": \"oauth2\", \"flow\": \"implicit\"}}")
                .finds(at("/securityDefinitions/o/flow", "'o'", "\"implicit\""))
                .unfixed();
    }
}
