package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ScriptWithoutScriptoperationsTest {
    private static final RuleCheck RULE = RuleCheck.of(new ScriptWithoutScriptoperations());

    @Test
    void listed_silent() {
        RULE.beside("script.csx", new byte[0])
                .properties("\"scriptOperations\": []")
                .silent();
    }

    @Test
    void noScript_silent() {
        RULE.beside("readme.md", new byte[0])
                .properties("\"publisher\": \"Contoso\"")
                .silent();
    }

    @Test
    void notListed_oneFinding() {
        RULE.beside("script.csx", new byte[0])
                .properties("\"publisher\": \"Contoso\"")
                .finds(at("/properties", "every operation"))
                .unfixed();
    }
}
