package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class StringBinaryUrlencodedTest {
    private static final RuleCheck RULE = RuleCheck.of(new StringBinaryUrlencoded());

    @Test
    void multipart_silent() {
        RULE.operation("""
            "consumes": ["multipart/form-data"], "parameters": [{"name": "a", "in": "formData", "type": "string", "format": "binary"}]\
            """).silent();
    }

    @Test
    void text_silent() {
        RULE.operation("""
            "consumes": ["application/x-www-form-urlencoded"], "parameters": [{"name": "a", "in": "formData", "type": "string", "format": "byte"}]\
            """).silent();
    }

    @Test
    void binary_found() {
        RULE.operation("""
            "consumes": ["application/x-www-form-urlencoded"], "parameters": [{"name": "a", "in": "formData", "type": "string", "format": "binary"}]\
            """).finds(at("/paths/~1orders/get/parameters/0/format", "'a'"));
    }
}
