package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ScriptOperationsWithoutScriptTest {
    private static final RuleCheck RULE = RuleCheck.of(new ScriptOperationsWithoutScript());

    @Test
    void folderUnknown_silent() {
        RULE.properties("\"scriptOperations\": [\"ListOrders\"]").silent();
    }

    @Test
    void script_silent() {
        RULE.beside("script.csx", new byte[0])
                .properties("\"scriptOperations\": [\"ListOrders\"]")
                .silent();
    }

    @Test
    void emptyList_silent() {
        RULE.beside("readme.md", new byte[0])
                .properties("\"scriptOperations\": []")
                .silent();
    }

    @Test
    void noScript_oneFinding() {
        RULE.beside("readme.md", new byte[0])
                .properties("\"scriptOperations\": [\"ListOrders\"]")
                .finds(at("/properties/scriptOperations", "'ListOrders'", "script.csx"))
                .unfixed();
    }
}
