package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class VisibilityEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new VisibilityEmpty());

    @Test
    void knownVisibility_silent() {
        RULE.operation("""
            "x-ms-visibility": "advanced"\
            """).silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.response("""
            {"type": "object", "properties": {"x-ms-visibility": {"type": "string", "default": ""}}}\
            """).silent();
    }

    @Test
    void emptyVisibility_foundAndRemoved() {
        RULE.operation("""
            "summary": "List orders", "x-ms-visibility": ""\
            """)
                .finds(at("/paths/~1orders/get/x-ms-visibility", "empty"))
                .fixedTo("""
            "summary": "List orders"\
            """);
    }
}
