package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FormatEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new FormatEmpty());

    @Test
    void full_silent() {
        RULE.body("""
            {"type": "string", "format": "date"}\
            """).silent();
    }

    @Test
    void absent_silent() {
        RULE.body("""
            {"type": "string"}\
            """).silent();
    }

    @Test
    void empty_removed() {
        RULE.body("""
            {"type": "string", "format": ""}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/format", "empty"))
                .fixedTo("""
                    {"type": "string"}\
                    """);
    }
}
