package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class StringBinaryNestedTest {
    private static final RuleCheck RULE = RuleCheck.of(new StringBinaryNested());

    @Test
    void wholeBody_silent() {
        RULE.body("""
            {"type": "string", "format": "binary"}\
            """).silent();
    }

    @Test
    void byte_silent() {
        RULE.body("""
            {"type": "object", "properties": {"photo": {"type": "string", "format": "byte"}}}\
            """).silent();
    }

    @Test
    void output_silent() {
        RULE.response("""
            {"type": "object", "properties": {"photo": {"type": "string", "format": "binary"}}}\
            """).silent();
    }

    @Test
    void property_found() {
        RULE.body("""
            {"type": "object", "properties": {"photo": {"type": "string", "format": "binary"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/photo/format", "'photo'"));
    }
}
