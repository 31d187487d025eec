package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FileNotFormdataTest {
    private static final RuleCheck RULE = RuleCheck.of(new FileNotFormdata());

    @Test
    void form_silent() {
        RULE.parameters("""
            {"name": "a", "in": "formData", "type": "file"}\
            """).silent();
    }

    @Test
    void wholeAnswer_silent() {
        RULE.response("""
            {"type": "file"}\
            """).silent();
    }

    @Test
    void query_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "file"}\
            """).finds(at("/paths/~1orders/get/parameters/0/type", "\"file\""));
    }

    @Test
    void property_found() {
        RULE.body("""
            {"type": "object", "properties": {"photo": {"type": "file"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/photo/type", "\"byte\""));
    }
}
