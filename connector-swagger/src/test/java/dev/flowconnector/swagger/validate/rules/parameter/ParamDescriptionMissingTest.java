package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamDescriptionMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamDescriptionMissing());

    @Test
    void described_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": "How many."}\
            """).silent();
    }

    @Test
    void internal_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "x-ms-visibility": "internal"}\
            """).silent();
    }

    @Test
    void absent_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "no description"));
    }

    @Test
    void blank_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "description": " "}\
            """).finds(at("/paths/~1orders/get/parameters/0/description", "empty" + " description"));
    }
}
