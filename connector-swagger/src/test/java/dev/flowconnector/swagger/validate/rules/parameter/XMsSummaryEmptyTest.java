package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class XMsSummaryEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new XMsSummaryEmpty());

    @Test
    void full_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "string", "x-ms-summary": "A"}\
            """).silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.body("""
            {"type": "object", "properties": {"x-ms-summary": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void blank_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "string", "x-ms-summary": " "}\
            """).finds(at("/paths/~1orders/get/parameters/0/x-ms-summary", "empty"));
    }
}
