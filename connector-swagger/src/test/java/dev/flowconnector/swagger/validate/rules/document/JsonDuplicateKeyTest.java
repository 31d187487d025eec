package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class JsonDuplicateKeyTest {
    private static final RuleCheck RULE = RuleCheck.of(new JsonDuplicateKey());

    @Test
    void sameNameInTwoObjects_silent() {
        RULE.definition("{\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}}")
                .silent();
    }

    @Test
    void nameTwice_oneFinding() {
        RULE.definition("{\"host\": \"a\", \"host\": \"b\"}")
                .finds(at("", "\"host\" stands twice"))
                .unfixed();
    }
}
