package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class KeywordUnsupportedTest {
    private static final RuleCheck RULE = RuleCheck.of(new KeywordUnsupported());

    @Test
    void propertyOfThatName_silent() {
        RULE.body("""
            {"type": "object", "properties": {"not": {"type": "string"}, "id": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void oneOf_found() {
        RULE.body("""
            {"oneOf": [{"type": "string"}]}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/oneOf", "\"oneOf\"", "properties" + " of all"));
    }

    @Test
    void nullable_renamed() {
        RULE.body("""
            {"type": "string", "nullable": true}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/nullable", "\"nullable\""))
                .fixedTo("""
                    {"type": "string", "x-nullable": true}\
                    """);
    }
}
