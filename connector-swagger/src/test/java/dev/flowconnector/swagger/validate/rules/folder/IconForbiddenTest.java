package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class IconForbiddenTest {
    private static final RuleCheck RULE = RuleCheck.of(new IconForbidden());

    @Test
    void ownerOfTheApi_silent() {
        RULE.beside("icon.png", new byte[0]).definition("{}").silent();
    }

    @Test
    void noIcon_silent() {
        RULE.beside("readme.md", new byte[0]).independent().definition("{}").silent();
    }

    @Test
    void icon_oneFinding() {
        RULE.beside("icon.png", new byte[0])
                .independent()
                .definition("{}")
                .finds(at("", "\"icon.png\""))
                .unfixed();
    }
}
