package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DefaultNotInEnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new DefaultNotInEnum());

    @Test
    void choice_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "default": "a"}\
            """).silent();
    }

    @Test
    void otherType_leftToAnotherRule() {
        RULE.body("""
            {"type": "integer", "enum": [1], "default": "1"}\
            """).silent();
    }

    @Test
    void noChoice_found() {
        RULE.body("""
            {"type": "string", "enum": ["low", "high"], "default": "Low"}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/default", "\"Low\"", "Did you" + " mean 'low'?"));
    }
}
