package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamSummaryEqualsDescriptionTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamSummaryEqualsDescription());

    @Test
    void more_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-summary": "Count", "description": "How many orders to return."}\
            """).silent();
    }

    @Test
    void neither_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).silent();
    }

    @Test
    void internal_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "x-ms-visibility": "internal", "x-ms-summary": "V", "description": "V"}\
            """).silent();
    }

    @Test
    void same_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-summary": "Order count", "description": "Order Count."}\
            """).finds(at("/paths/~1orders/get/parameters/0/description", "repeats" + " its label"));
    }
}
