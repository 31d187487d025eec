package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionNameInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionNameInvalid());

    @Test
    void names_silent() {
        RULE.properties("\"connectionParameters\": {\"api_key\": {}, \"token:TenantId\": {}}")
                .silent();
    }

    @Test
    void hyphen_oneFinding() {
        RULE.properties("\"connectionParameters\": {\"api-key\": {}}")
                .finds(at("/properties/connectionParameters/api-key", "\"api-key\""))
                .unfixed();
    }
}
