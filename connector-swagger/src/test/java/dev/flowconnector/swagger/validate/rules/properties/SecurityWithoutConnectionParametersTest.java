package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityWithoutConnectionParametersTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityWithoutConnectionParameters());

    private static final String KEY =
            "{\"securityDefinitions\": {\"key\": {\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-Key\"}}}";

    @Test
    void both_silent() {
        RULE.properties(KEY, "\"connectionParameters\": {\"api_key\": {\"type\": \"securestring\"}}")
                .silent();
    }

    @Test
    void parametersInASet_silent() {
        RULE.properties(
                        KEY,
                        "\"connectionParameterSets\": {\"values\": [{\"parameters\": {\"api_key\": {\"type\":"
                                + " \"securestring\"}}}]}")
                .silent();
    }

    @Test
    void noSecurity_silent() {
        RULE.properties("\"connectionParameters\": {}").silent();
    }

    @Test
    void noParameters_oneFinding() {
        RULE.properties(KEY, "\"connectionParameters\": {}")
                .finds(at("/properties/connectionParameters", "'key'"))
                .unfixed();
    }
}
