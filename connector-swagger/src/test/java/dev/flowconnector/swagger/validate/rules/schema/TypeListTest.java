package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TypeListTest {
    private static final RuleCheck RULE = RuleCheck.of(new TypeList());

    @Test
    void one_silent() {
        RULE.body("""
            {"type": "string"}\
            """).silent();
    }

    @Test
    void listOfOne_mended() {
        RULE.body("""
            {"type": ["string"]}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/type", "[\"string\"]"))
                .fixedTo("""
                    {"type": "string"}\
                    """);
    }

    @Test
    void orNull_found() {
        RULE.body("""
            {"type": ["string", "null"]}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/type", "null"));
    }
}
