package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumValuesDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumValuesDuplicate());

    @Test
    void different_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a", "b"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}, {"value": "b", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void twice_found() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}, {"value": "a", "displayName": "B"}]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-enum-values/1", "\"a\""));
    }
}
