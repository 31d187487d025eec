package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseFileTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseFile());

    @Test
    void binaryText_silent() {
        RULE.response("""
            {"type": "string", "format": "binary"}\
            """).silent();
    }

    @Test
    void fieldOfAForm_silent() {
        RULE.parameters("""
            {"name": "file", "in": "formData", "type": "file"}\
            """).silent();
    }

    @Test
    void file_found() {
        RULE.response("""
            {"type": "file"}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/type", "\"file\"", "binary"));
    }
}
