package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumDuplicate());

    @Test
    void differentCase_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a", "A"]}\
            """).silent();
    }

    @Test
    void twice_removed() {
        RULE.body("""
            {"type": "string", "enum": ["a", "b", "a"]}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/enum/2", "\"a\""))
                .fixedTo("""
                    {"type": "string", "enum": ["a", "b"]}\
                    """);
    }
}
