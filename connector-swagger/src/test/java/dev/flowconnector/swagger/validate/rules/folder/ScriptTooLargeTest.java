package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ScriptTooLargeTest {
    private static final RuleCheck RULE = RuleCheck.of(new ScriptTooLarge());

    @Test
    void oneMegabyte_silent() {
        RULE.beside("script.csx", new byte[1_048_576]).definition("{}").silent();
    }

    @Test
    void oneByteMore_oneFinding() {
        RULE.beside("script.csx", new byte[1_048_577])
                .definition("{}")
                .finds(at("", "\"script.csx\" has 1048577 bytes"))
                .unfixed();
    }
}
