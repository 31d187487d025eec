package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumValuesNotInEnumTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumValuesNotInEnum());

    @Test
    void choice_silent() {
        RULE.body("""
            {"type": "string", "enum": ["a"], "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void noEnum_leftToAnotherRule() {
        RULE.body("""
            {"type": "string", "x-ms-enum-values": [{"value": "a", "displayName": "A"}]}\
            """).silent();
    }

    @Test
    void other_found() {
        RULE.body("""
            {"type": "string", "enum": ["high"], "x-ms-enum-values": [{"value": "hihg", "displayName": "A"}]}\
            """)
                .finds(at(
                        "/paths/~1orders/post/parameters/0/schema/x-ms-enum-values/0/value",
                        "\"hihg\"",
                        "Did you mean 'high'?"));
    }
}
