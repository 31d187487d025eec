package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathParamUnusedTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathParamUnused());

    @Test
    void named_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}]}}\
            """).silent();
    }

    @Test
    void query_silent() {
        RULE.parameters("""
            {"name": "id", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void notNamed_found() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "{id}"));
    }
}
