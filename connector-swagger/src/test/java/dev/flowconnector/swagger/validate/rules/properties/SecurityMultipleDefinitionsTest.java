package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityMultipleDefinitionsTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityMultipleDefinitions());

    private static final String TWO =
            "{\"securityDefinitions\": {\"key\": {\"type\": \"apiKey\"}, \"login\": {\"type\": \"basic\"}}}";

    @Test
    void one_silent() {
        RULE.definition("{\"securityDefinitions\": {\"key\": {\"type\": \"apiKey\"}}}")
                .silent();
    }

    @Test
    void sets_silent() {
        RULE.properties(TWO, "\"connectionParameterSets\": {\"values\": []}").silent();
    }

    @Test
    void two_oneFinding() {
        RULE.definition(TWO).finds(at("/securityDefinitions", "'key', 'login'")).unfixed();
    }
}
