package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SwaggerVersionTest {
    private static final RuleCheck RULE = RuleCheck.of(new SwaggerVersion());

    @Test
    void two_silent() {
        RULE.definition("{\"swagger\": \"2.0\"}").silent();
    }

    @Test
    void absent_oneFinding() {
        RULE.definition("{}").finds(at("", "no member \"swagger\"")).unfixed();
    }

    @Test
    void openApi3_oneFinding() {
        RULE.definition("{\"openapi\": \"3.0.1\"}").finds(at("/openapi", "OpenAPI \"3.0.1\"", "Convert"));
    }

    @Test
    void number_mended() {
        RULE.definition("{\"swagger\": 2.0}").finds(at("/swagger", "2.0")).fixedTo("{\"swagger\": \"2.0\"}");
    }
}
