package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FormatUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new FormatUnknown());

    @Test
    void known_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "string", "format": "date-no-tz"}\
            """).silent();
    }

    @Test
    void propertyCalledFormat_silent() {
        RULE.body("""
            {"type": "object", "properties": {"format": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void empty_leftToAnotherRule() {
        RULE.body("""
            {"type": "string", "format": ""}\
            """).silent();
    }

    @Test
    void nearMiss_found() {
        RULE.body("""
            {"type": "string", "format": "datetime"}\
            """)
                .finds(at(
                        "/paths/~1orders/post/parameters/0/schema/format",
                        "\"datetime\"",
                        "Did you mean 'date-time'?"));
    }

    @Test
    void otherCase_mended() {
        RULE.body("""
            {"type": "string", "format": "UUID"}\
            """)
                .finds(at("/paths/~1orders/post/parameters/0/schema/format", "\"UUID\""))
                .fixedTo("""
                    {"type": "string", "format": "uuid"}\
                    """);
    }
}
