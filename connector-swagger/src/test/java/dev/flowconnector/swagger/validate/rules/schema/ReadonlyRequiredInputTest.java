package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ReadonlyRequiredInputTest {
    private static final RuleCheck RULE = RuleCheck.of(new ReadonlyRequiredInput());

    @Test
    void optional_silent() {
        RULE.body("""
            {"type": "object", "properties": {"a": {"type": "string", "readOnly": true}}}\
            """).silent();
    }

    @Test
    void output_silent() {
        RULE.response("""
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "readOnly": true}}}\
            """).silent();
    }

    @Test
    void required_found() {
        RULE.body("""
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "readOnly": true}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/a/readOnly", "'a'"));
    }
}
