package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionsetWithoutParametersTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionsetWithoutParameters());

    @Test
    void emptyParameters_silent() {
        RULE.properties(set(", \"parameters\": {}")).silent();
    }

    @Test
    void none_mended() {
        RULE.properties(set(""))
                .finds(at("/properties/connectionParameterSets/values/0", "\"anonymous\" has no"))
                .fixedTo(set(", \"parameters\": {}"));
    }

    private static String set(String parameters) {
        return "\"connectionParameterSets\": {\"values\": [{\"name\": \"anonymous\"" + parameters + "}]}";
    }
}
