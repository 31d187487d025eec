package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileWithoutMultipartTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileWithoutMultipart());

    @Test
    void multipart_silent() {
        RULE.operation("""
            "operationId": "A", "consumes": ["multipart/form-data"], "parameters": [{"name": "f", "in": "formData", "type": "file"}]\
            """).silent();
    }

    @Test
    void formWithoutFile_silent() {
        RULE.operation("""
            "operationId": "A", "consumes": ["application/x-www-form-urlencoded"], "parameters": [{"name": "f", "in": "formData", "type": "string"}]\
            """).silent();
    }

    @Test
    void inherited_found() {
        RULE.operation("""
            "operationId": "A", "parameters": [{"name": "f", "in": "formData", "type": "file"}]\
            """).finds(at("/paths/~1orders/get", "'A'", "'f'"));
    }

    @Test
    void urlencoded_found() {
        RULE.operation("""
            "operationId": "A", "consumes": ["application/x-www-form-urlencoded"], "parameters": [{"name": "f", "in": "formData", "type": "file"}]\
            """).finds(at("/paths/~1orders/get/consumes", "'f'"));
    }
}
