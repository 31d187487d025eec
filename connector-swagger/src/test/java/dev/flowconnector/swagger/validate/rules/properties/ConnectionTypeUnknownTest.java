package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionTypeUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionTypeUnknown());

    @Test
    void known_silent() {
        RULE.properties("\"connectionParameters\": {\"g\": {\"type\": \"gatewaySetting\"}}")
                .silent();
    }

    @Test
    void otherCase_leftToConnectionTypeWrongCase() {
        RULE.properties("\"connectionParameters\": {\"g\": {\"type\": \"oAuthSetting\"}}")
                .silent();
    }

    @Test
    void misspelt_oneFinding() {
        RULE.properties("\"connectionParameters\": {\"key\": {\"type\": \"securedstring\"}}")
                .finds(at("/properties/connectionParameters/key/type", "Did you mean 'securestring'?"))
                .unfixed();
    }

    @Test
    void noneInASet_oneFinding() {
        RULE.properties("\"connectionParameterSets\": {\"values\": [{\"parameters\": {\"key\": {}}}]}")
                .finds(at("/properties/connectionParameterSets/values/0/parameters/key", "'key' has no type"));
    }
}
