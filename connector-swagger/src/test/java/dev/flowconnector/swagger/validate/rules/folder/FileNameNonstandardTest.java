package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileNameNonstandardTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileNameNonstandard());

    @Test
    void standardNames_silent() {
        RULE.beside("apiProperties.json", new byte[0])
                .beside("README.md", new byte[0])
                .beside("notes.txt", new byte[0])
                .definition("{}")
                .silent();
    }

    @Test
    void otherCapitals_oneFinding() {
        RULE.beside("Icon.png", new byte[0])
                .definition("{}")
                .finds(at("", "\"Icon.png\"", "\"icon.png\""))
                .unfixed();
    }

    @Test
    void definitionOfAnotherName_oneFinding() {
        RULE.definedIn("orders.swagger.json")
                .beside("apiProperties.json", new byte[0])
                .definition("{}")
                .finds(at("", "\"orders.swagger.json\"", "apiDefinition.swagger.json"));
    }
}
