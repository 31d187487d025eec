package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemesNoHttpsTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemesNoHttps());

    @Test
    void both_silent() {
        RULE.definition("{\"schemes\": [\"http\", \"https\"]}").silent();
    }

    @Test
    void httpOnly_oneFinding() {
        RULE.definition("{\"schemes\": [\"http\"]}")
                .finds(at("/schemes", "[\"http\"]"))
                .unfixed();
    }
}
