package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamDuplicate());

    @Test
    void differentPlaces_silent() {
        RULE.parameters("""
            {"name": "id", "in": "query", "type": "string"}, {"name": "id", "in": "header", "type": "string"}\
            """).silent();
    }

    @Test
    void replacedInOperation_silent() {
        RULE.paths("""
            "/orders": {"parameters": [{"name": "id", "in": "query", "type": "string"}], "get": {"parameters": [{"name": "id", "in": "query", "type": "integer"}]}}\
            """).silent();
    }

    @Test
    void twice_found() {
        RULE.parameters("""
            {"name": "id", "in": "query", "type": "string"}, {"name": "id", "in": "query", "type": "integer"}\
            """).finds(at("/paths/~1orders/get/parameters/1", "'id'", "query"));
    }
}
