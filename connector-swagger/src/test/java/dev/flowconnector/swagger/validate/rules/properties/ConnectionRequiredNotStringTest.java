package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConnectionRequiredNotStringTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConnectionRequiredNotString());

    @Test
    void text_silent() {
        RULE.properties(key("\"true\"")).silent();
    }

    @Test
    void requiredOfANestedObject_silent() {
        RULE.properties("\"connectionParameters\": {\"api_key\": {\"type\": \"securestring\", \"required\": true}}")
                .silent();
    }

    @Test
    void flag_mended() {
        RULE.properties(key("true"))
                .finds(at(
                        "/properties/connectionParameters/api_key/uiDefinition/constraints/required",
                        "'api_key' is true"))
                .fixedTo(key("\"true\""));
    }

    private static String key(String required) {
        return """
                "connectionParameters": {"api_key": {"type": "securestring", "uiDefinition": {
                  "displayName": "Key", "constraints": {"clearText": false, "required": %s}}}}
                """.formatted(required);
    }
}
