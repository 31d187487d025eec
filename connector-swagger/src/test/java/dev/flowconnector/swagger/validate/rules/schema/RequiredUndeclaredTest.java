package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RequiredUndeclaredTest {
    private static final RuleCheck RULE = RuleCheck.of(new RequiredUndeclared());

    @Test
    void declared_silent() {
        RULE.body("""
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void partOfAllOf_silent() {
        RULE.body("""
            {"allOf": [{"required": ["a"]}, {"properties": {"a": {"type": "string"}}}]}\
            """).silent();
    }

    @Test
    void slip_found() {
        RULE.body("""
            {"type": "object", "required": ["Amount"], "properties": {"amount": {"type": "string"}}}\
            """)
                .finds(at(
                        "/paths/~1orders/post/parameters/0/schema/required/0", "\"Amount\"", "Did you mean 'amount'?"));
    }
}
