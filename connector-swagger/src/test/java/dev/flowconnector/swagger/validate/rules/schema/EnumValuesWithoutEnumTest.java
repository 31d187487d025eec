package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumValuesWithoutEnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumValuesWithoutEnum());

    @Test
    void both_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void alone_found() {
        RULE.body("""
            {"type": "string", "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-enum-values", "enum"));
    }
}
