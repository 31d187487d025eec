package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamNameMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamNameMissing());

    @Test
    void named_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).silent();
    }

    @Test
    void absent_found() {
        RULE.parameters("""
            {"in": "query", "type": "integer"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "no name"));
    }

    @Test
    void blank_found() {
        RULE.parameters("""
            {"name": "", "in": "query", "type": "integer"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "empty" + " name"));
    }
}
