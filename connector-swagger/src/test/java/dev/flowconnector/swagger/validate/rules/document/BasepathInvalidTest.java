package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BasepathInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new BasepathInvalid());

    @Test
    void slash_silent() {
        RULE.definition("{\"basePath\": \"/\"}").silent();
    }

    @Test
    void noSlash_mended() {
        RULE.definition("{\"basePath\": \"v1\"}")
                .finds(at("/basePath", "\"v1\""))
                .fixedTo("{\"basePath\": \"/v1\"}");
    }

    @Test
    void address_oneFinding() {
        RULE.definition("{\"basePath\": \"https://contoso.com/v1\"}")
                .finds(at("/basePath"))
                .unfixed();
    }
}
