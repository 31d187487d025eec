package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RefExternalTest {
    private static final RuleCheck RULE = RuleCheck.of(new RefExternal());

    @Test
    void definition_silent() {
        RULE.body("""
            {"$ref": "#/definitions/Order"}\
            """).silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.body("""
            {"type": "object", "properties": {"$ref": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void otherFile_found() {
        RULE.body("""
            {"$ref": "order.json"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/$ref", "\"order.json\"", "#/definitions/"));
    }

    @Test
    void openApi3_found() {
        RULE.body("""
            {"$ref": "#/components/schemas/Order"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/$ref", "#/definitions/"));
    }
}
