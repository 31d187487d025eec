package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyEmptySchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyEmptySchema());

    @Test
    void properties_silent() {
        RULE.body("""
            {"type": "object", "properties": {"size": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void dynamicSchema_silent() {
        RULE.body("""
            {"x-ms-dynamic-schema": {"operationId": "GetSchema", "parameters": {}}}\
            """).silent();
    }

    @Test
    void binary_silent() {
        RULE.body("""
            {"type": "string", "format": "binary"}\
            """).silent();
    }

    @Test
    void empty_found() {
        RULE.body("""
            {}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema", "says nothing"));
    }

    @Test
    void objectOfNothing_found() {
        RULE.body("""
            {"type": "object", "properties": {}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema", "says nothing"));
    }
}
