package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EnumEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new EnumEmpty());

    @Test
    void full_silent() {
        RULE.body("""
            {"type": "string", "enum": [""]}\
            """).silent();
    }

    @Test
    void empty_found() {
        RULE.body("""
            {"type": "string", "enum": []}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/enum", "empty"));
    }
}
