package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class XMsSummaryTooLongTest {
    private static final RuleCheck RULE = RuleCheck.of(new XMsSummaryTooLong());

    @Test
    void eighty_silent() {
        RULE.body("""
            {"type": "string", "x-ms-summary": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}\
            """).silent();
    }

    @Test
    void eightyAndABlank_silent() {
        RULE.body("""
            {"type": "string", "x-ms-summary": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa "}\
            """).silent();
    }

    @Test
    void longer_found() {
        RULE.body("""
            {"type": "string", "x-ms-summary": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-summary", "81 characters"));
    }
}
