package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyParamSummaryMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyParamSummaryMissing());

    @Test
    void labelled_silent() {
        RULE.operation("""
            "parameters": [{"name": "body", "in": "body", "x-ms-summary": "Order", "schema": {"type": "object"}}]\
            """).silent();
    }

    @Test
    void internal_silent() {
        RULE.operation("""
            "parameters": [{"name": "body", "in": "body", "x-ms-visibility": "internal", "schema": {"type": "object"}}]\
            """).silent();
    }

    @Test
    void queryParameter_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).silent();
    }

    @Test
    void unlabelled_found() {
        RULE.body("""
            {"type": "object"}\
            """).finds(at("/paths/~1orders/post/parameters/0", "'body'", "x-ms-summary"));
    }
}
