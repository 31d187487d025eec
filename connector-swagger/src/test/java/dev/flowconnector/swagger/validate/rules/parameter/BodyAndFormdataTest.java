package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyAndFormdataTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyAndFormdata());

    @Test
    void form_silent() {
        RULE.parameters("""
            {"name": "a", "in": "formData", "type": "string"}, {"name": "b", "in": "formData", "type": "string"}\
            """).silent();
    }

    @Test
    void both_found() {
        RULE.parameters("""
            {"name": "a", "in": "formData", "type": "string"}, {"name": "b", "in": "body", "schema": {}}\
            """).finds(at("/paths/~1orders/get/parameters/1", "'b'", "formData"));
    }
}
