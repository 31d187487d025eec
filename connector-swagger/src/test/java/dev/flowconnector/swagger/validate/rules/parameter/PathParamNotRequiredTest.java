package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathParamNotRequiredTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathParamNotRequired());

    @Test
    void required_silent() {
        RULE.parameters("""
                {"name": "id", "in": "path", "required": true, "type": "string"}""").silent();
    }

    @Test
    void optionalQueryParameter_silent() {
        RULE.parameters("""
                {"name": "top", "in": "query", "type": "integer"}""").silent();
    }

    @Test
    void requiredAbsent_added() {
        RULE.parameters("""
                {
                  "name": "id",
                  "in": "path",
                  "type": "string"
                }""")
                .finds(at("/paths/~1orders/get/parameters/0", "'id' has no \"required\""))
                .fixedTo("""
                {
                  "name": "id",
                  "in": "path",
                  "type": "string",
                  "required": true
                }""");
    }

    @Test
    void requiredFalse_replaced() {
        RULE.parameters("""
                {"name": "id", "in": "path", "required": false, "type": "string"}""")
                .finds(at("/paths/~1orders/get/parameters/0/required", "\"required\": false"))
                .fixedTo("""
                {"name": "id", "in": "path", "required": true, "type": "string"}""");
    }
}
