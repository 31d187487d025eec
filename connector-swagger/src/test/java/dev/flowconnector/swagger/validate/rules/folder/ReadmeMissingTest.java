package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ReadmeMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ReadmeMissing());

    @Test
    void folderUnknown_silent() {
        RULE.definition("{}").silent();
    }

    @Test
    void readmeOrIntro_silent() {
        RULE.beside("README.md", new byte[0]).definition("{}").silent();
        RULE.beside("intro.md", new byte[0]).definition("{}").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.beside("apiProperties.json", new byte[0])
                .definition("{}")
                .finds(at("", "\"readme.md\""))
                .unfixed();
    }
}
