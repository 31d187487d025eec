package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class JsonInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new JsonInvalid());

    @Test
    void strictJson_silent() {
        RULE.definition("{\"swagger\": \"2.0\", \"host\": \"a/*no comment*/, }\"}")
                .silent();
    }

    @Test
    void commaBeforeBrace_mended() {
        RULE.definition("{\"swagger\": \"2.0\", }")
                .finds(at("", "comma stands before the closing '}'", "Remove the comma."))
                .fixedTo("{\"swagger\": \"2.0\" }");
    }

    @Test
    void comments_mended() {
        RULE.definition("{ /* version */ \"swagger\": \"2.0\" // two\n}")
                .finds(at("", "comment"), at("", "comment"))
                .fixedTo("{  \"swagger\": \"2.0\" \n}");
    }

    @Test
    void missingComma_mended() {
        RULE.definition("{\"swagger\": \"2.0\" \"host\": \"a\"}")
                .finds(at("", "no comma"))
                .fixedTo("{\"swagger\": \"2.0\", \"host\": \"a\"}");
    }

    @Test
    void controlCharacter_mended() {
        RULE.definition("{\"swagger\": \"2.0\", \"host\": \"a\tb\"}")
                .finds(at("", "U+0009", "\\t"))
                .fixedTo("{\"swagger\": \"2.0\", \"host\": \"a\\tb\"}");
    }

    @Test
    void truncatedFile_oneFinding() {
        RULE.definition("{\"swagger\": \"2.0\",\n\"paths\": {\"/orders\": {\"get\": {")
                .finds(at("", "ends before what was opened in line 2 is closed"))
                .unfixed();
    }

    @Test
    void emptyFile_oneFinding() {
        RULE.definition("").finds(at("", "The file is empty."));
    }

    @Test
    void listOnTop_oneFinding() {
        RULE.definition("[]").finds(at("", "holds an array"));
    }

    @Test
    void bottomlessNesting_oneFinding() {
        RULE.definition("{\"a\": " + "[".repeat(100_000)).finds(at("", "levels deep"));
    }
}
