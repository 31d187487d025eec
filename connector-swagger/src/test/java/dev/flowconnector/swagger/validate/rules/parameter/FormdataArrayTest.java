package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FormdataArrayTest {
    private static final RuleCheck RULE = RuleCheck.of(new FormdataArray());

    @Test
    void textField_silent() {
        RULE.parameters("""
            {"name": "tags", "in": "formData", "type": "string"}\
            """).silent();
    }

    @Test
    void listInQuery_silent() {
        RULE.parameters("""
            {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}}\
            """).silent();
    }

    @Test
    void listInForm_found() {
        RULE.parameters("""
            {"name": "tags", "in": "formData", "type": "array", "items": {"type": "string"}}\
            """).finds(at("/paths/~1orders/get/parameters/0/type", "'tags'"));
    }
}
