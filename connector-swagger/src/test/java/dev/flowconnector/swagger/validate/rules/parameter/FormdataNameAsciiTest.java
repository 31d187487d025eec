package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FormdataNameAsciiTest {
    private static final RuleCheck RULE = RuleCheck.of(new FormdataNameAscii());

    @Test
    void ascii_silent() {
        RULE.parameters("""
            {"name": "photo[0].name", "in": "formData", "type": "file"}\
            """).silent();
    }

    @Test
    void atSignInAText_silent() {
        RULE.parameters("""
            {"name": "@type", "in": "formData", "type": "string"}\
            """).silent();
    }

    @Test
    void umlautInQuery_silent() {
        RULE.parameters("""
            {"name": "größe", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void umlaut_found() {
        RULE.parameters("""
            {"name": "größe", "in": "formData", "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "'ö'"));
    }

    @Test
    void atSignInAFile_found() {
        RULE.parameters("""
            {"name": "@photo", "in": "formData", "type": "file"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "'@'"));
    }
}
