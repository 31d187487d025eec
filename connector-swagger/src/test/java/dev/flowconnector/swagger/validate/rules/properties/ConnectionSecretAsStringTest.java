package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionSecretAsStringTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionSecretAsString());

    @Test
    void secureString_silent() {
        RULE.properties("\"connectionParameters\": {\"api_key\": {\"type\": \"securestring\"}}")
                .silent();
    }

    @Test
    void tenantAndAddress_silent() {
        RULE.properties(
                        "\"connectionParameters\": {\"token:TenantId\": {\"type\": \"string\"}, \"tokenUrl\": {\"type\":"
                                + " \"string\"}, \"userName\": {\"type\": \"string\"}}")
                .silent();
    }

    @Test
    void secretAsString_oneFinding() {
        RULE.properties("\"connectionParameters\": {\"client_secret\": {\"type\": \"string\"}}")
                .finds(at("/properties/connectionParameters/client_secret/type", "'client_secret'"))
                .unfixed();
    }
}
