package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionTypeWrongCaseTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionTypeWrongCase());

    @Test
    void right_silent() {
        RULE.properties("\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\"}}")
                .silent();
    }

    @Test
    void unknown_leftToConnectionTypeUnknown() {
        RULE.properties("\"connectionParameters\": {\"token\": {\"type\": \"oauth\"}}")
                .silent();
    }

    @Test
    void capitalA_mended() {
        RULE.properties("\"connectionParameters\": {\"token\": {\"type\": \"oAuthSetting\"}}")
                .finds(at("/properties/connectionParameters/token/type", "'token'", "\"oauthSetting\""))
                .fixedTo("\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\"}}");
    }
}
