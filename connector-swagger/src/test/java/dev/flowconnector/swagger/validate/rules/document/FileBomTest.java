package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileBomTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileBom());

    @Test
    void noMark_silent() {
        RULE.definition("{}").silent();
    }

    @Test
    void mark_mended() {
        RULE.definition("\uFEFF{\"swagger\": \"2.0\"}")
                .finds(at("", "byte order mark"))
                .fixedTo("{\"swagger\": \"2.0\"}");
    }
}
