package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NonbodySchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new NonbodySchema());

    @Test
    void body_silent() {
        RULE.body("""
            {"type": "object"}\
            """).silent();
    }

    @Test
    void typeInPlace_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void openApi3Style_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "schema": {"type": "string"}}\
            """).finds(at("/paths/~1orders/get/parameters/0/schema", "'a'"));
    }
}
