package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumTypeMismatchTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumTypeMismatch());

    @Test
    void ofItsType_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "integer", "enum": [1, 2]}\
            """).silent();
    }

    @Test
    void nullAmongTexts_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a", null]}\
            """).silent();
    }

    @Test
    void quoted_mended() {
        RULE.body("""
            {"type": "boolean", "enum": ["true", false]}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/enum/0", "\"true\""))
                .fixedTo("""
                    {"type": "boolean", "enum": [true, false]}\
                    """);
    }

    @Test
    void numberInText_found() {
        RULE.body("""
            {"type": "string", "enum": ["a", 1]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/enum/1", "choice" + " 1"));
    }
}
