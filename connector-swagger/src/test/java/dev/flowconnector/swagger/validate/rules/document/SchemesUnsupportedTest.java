package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemesUnsupportedTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemesUnsupported());

    @Test
    void both_silent() {
        RULE.definition("{\"schemes\": [\"https\", \"http\"]}").silent();
    }

    @Test
    void capitals_mended() {
        RULE.definition("{\"schemes\": [\"HTTPS\"]}")
                .finds(at("/schemes/0", "\"HTTPS\""))
                .fixedTo("{\"schemes\": [\"https\"]}");
    }

    @Test
    void webSocket_oneFinding() {
        RULE.definition("{\"schemes\": [\"https\", \"wss\"]}")
                .finds(at("/schemes/1", "\"wss\""))
                .unfixed();
    }
}
