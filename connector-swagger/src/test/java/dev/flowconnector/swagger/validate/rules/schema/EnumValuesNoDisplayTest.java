package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumValuesNoDisplayTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumValuesNoDisplay());

    @Test
    void named_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void blank_found() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": ""}]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-enum-values/0", "\"a\""));
    }

    @Test
    void otherKey_found() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "name": "A"}]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-enum-values/0", "displayName"));
    }
}
