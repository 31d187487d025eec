package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class UrlEncodingInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new UrlEncodingInvalid());

    @Test
    void knownEncoding_silent() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "single"}\
            """).silent();
    }

    @Test
    void otherCase_foundAndMended() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "Double"}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-url-encoding", "\"Double\""))
                .fixedTo("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "double"}\
            """);
    }

    @Test
    void otherWord_foundWithoutFix() {
        RULE.parameters("""
            {"name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "none"}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-url-encoding", "\"none\""))
                .unfixed();
    }
}
