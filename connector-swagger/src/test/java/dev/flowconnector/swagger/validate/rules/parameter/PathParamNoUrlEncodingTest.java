package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathParamNoUrlEncodingTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathParamNoUrlEncoding());

    @Test
    void stated_silent() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "double"}\
            """).silent();
    }

    @Test
    void query_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).silent();
    }

    @Test
    void notStated_added() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string"}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0", "'id'", "single"))
                .fixedTo("""
                    {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "single"}\
                    """);
    }
}
