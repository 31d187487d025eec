package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemesFirstNotHttpsTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemesFirstNotHttps());

    @Test
    void httpsFirst_silent() {
        RULE.definition("{\"schemes\": [\"https\", \"http\"]}").silent();
    }

    @Test
    void httpOnly_leftToSchemesNoHttps() {
        RULE.definition("{\"schemes\": [\"http\"]}").silent();
    }

    @Test
    void httpFirst_mended() {
        RULE.definition("{\"schemes\": [ \"http\", \"https\" ]}")
                .finds(at("/schemes", "first"))
                .fixedTo("{\"schemes\": [ \"https\", \"http\" ]}");
    }
}
