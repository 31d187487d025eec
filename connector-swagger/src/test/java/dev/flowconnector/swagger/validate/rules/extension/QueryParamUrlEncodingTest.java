package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class QueryParamUrlEncodingTest {
    private static final RuleCheck RULE = RuleCheck.of(new QueryParamUrlEncoding());

    @Test
    void pathParameter_silent() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "double"}\
            """).silent();
    }

    @Test
    void headerParameter_leftToTheRuleAboutPlaces() {
        RULE.parameters("""
            {"name": "id", "in": "header", "type": "string", "x-ms-url-encoding": "single"}\
            """).silent();
    }

    @Test
    void queryParameter_foundAndRemoved() {
        RULE.parameters("""
            {"name": "id", "in": "query", "type": "string", "x-ms-url-encoding": "single"}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-url-encoding", "\"id\""))
                .fixedTo("""
            {"name": "id", "in": "query", "type": "string"}\
            """);
    }
}
