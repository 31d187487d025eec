package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RequiredEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new RequiredEmpty());

    @Test
    void named_silent() {
        RULE.body("""
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void empty_removed() {
        RULE.body("""
            {"type": "object", "required": []}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/required", "empty"))
                .fixedTo("""
                    {"type": "object"}\
                    """);
    }
}
