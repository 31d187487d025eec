package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileOver1mbTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileOver1mb());

    @Test
    void justBelow_silent() {
        RULE.definition("{\"swagger\": \"" + "a".repeat(1_048_575 - 15) + "\"}").silent();
    }

    @Test
    void oneMegabyte_oneFinding() {
        RULE.definition("{\"swagger\": \"" + "a".repeat(1_048_576 - 15) + "\"}")
                .finds(at("", "1048576 bytes"))
                .unfixed();
    }
}
