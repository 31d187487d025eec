package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PatternInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new PatternInvalid());

    @Test
    void usual_silent() {
        RULE.body("""
            {"type": "string", "pattern": "^[A-Z]{2}\\\\d+(?:/[\\\\w.-]+)?$"}\
            """).silent();
    }

    @Test
    void propertyCalledPattern_silent() {
        RULE.body("""
            {"type": "object", "properties": {"pattern": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void openBracket_found() {
        RULE.body("""
            {"type": "string", "pattern": "[a-z"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/pattern", "Unclosed"));
    }

    @Test
    void onlyJava_found() {
        RULE.body("""
            {"type": "string", "pattern": "(?i)abc"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/pattern", "\"(?i\""));
    }

    @Test
    void escapedAnchor_found() {
        RULE.body("""
            {"type": "string", "pattern": "\\\\Aabc"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/pattern", "A"));
    }
}
