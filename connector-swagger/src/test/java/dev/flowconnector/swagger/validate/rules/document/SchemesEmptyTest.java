package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemesEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemesEmpty());

    @Test
    void none_silent() {
        RULE.definition("{\"swagger\": \"2.0\"}").silent();
    }

    @Test
    void empty_oneFinding() {
        RULE.definition("{\"schemes\": []}")
                .finds(at("/schemes", "[\"https\"]"))
                .unfixed();
    }
}
