package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumValueWithoutDisplayTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumValueWithoutDisplay());

    @Test
    void named_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void noneNamed_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a", "b"]}\
            """).silent();
    }

    @Test
    void oneWithout_found() {
        RULE.body("""
            {"type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/enum/1", "\"b\""));
    }
}
