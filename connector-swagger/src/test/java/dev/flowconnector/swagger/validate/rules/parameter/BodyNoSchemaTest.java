package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyNoSchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyNoSchema());

    @Test
    void schema_silent() {
        RULE.body("""
            {"type": "object"}\
            """).silent();
    }

    @Test
    void query_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void typeBesideIt_found() {
        RULE.parameters("""
            {"name": "body", "in": "body", "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "'body'", "Move"));
    }
}
