package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionsetAndParametersTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionsetAndParameters());

    @Test
    void setsAlone_silent() {
        RULE.properties("\"connectionParameters\": {}, " + SETS).silent();
    }

    @Test
    void both_oneFinding() {
        RULE.properties("\"connectionParameters\": {\"api_key\": {\"type\": \"securestring\"}}, " + SETS)
                .finds(at("/properties/connectionParameters", "connectionParameterSets"))
                .unfixed();
    }

    private static final String SETS =
            "\"connectionParameterSets\": {\"values\": [{\"name\": \"key\", \"parameters\": {}}]}";
}
