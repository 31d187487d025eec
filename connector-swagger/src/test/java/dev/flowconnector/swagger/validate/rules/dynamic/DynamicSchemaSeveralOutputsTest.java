package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicSchemaSeveralOutputsTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicSchemaSeveralOutputs());

    @Test
    void oneSchema_silent() {
        RULE.response("""
            {"type": "object", "properties": {"row": {"type": "object", "x-ms-dynamic-schema": {"operationId": "A"}}, "id": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void severalInABody_silent() {
        RULE.body("""
            {"type": "object", "properties": {"row": {"type": "object", "x-ms-dynamic-schema": {"operationId": "A"}}, "head": {"type": "object", "x-ms-dynamic-schema": {"operationId": "B"}}}}\
            """).silent();
    }

    @Test
    void severalInAnAnswer_secondFound() {
        RULE.response("""
            {"type": "object", "properties": {"row": {"type": "object", "x-ms-dynamic-schema": {"operationId": "A"}}, "head": {"type": "object", "x-ms-dynamic-schema": {"operationId": "B"}}}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/properties/head", "'ListOrders'", "2"));
    }
}
