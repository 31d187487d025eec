package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ArrayEmptyItemsTest {
    private static final RuleCheck RULE = RuleCheck.of(new ArrayEmptyItems());

    @Test
    void described_silent() {
        RULE.response("""
            {"type": "array", "items": {"type": "string"}}\
            """).silent();
    }

    @Test
    void dynamic_silent() {
        RULE.response("""
            {"type": "array", "items": {"x-ms-dynamic-schema": {"operationId": "A"}}}\
            """).silent();
    }

    @Test
    void empty_found() {
        RULE.response("""
            {"type": "array", "items": {}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/items", "not described"));
    }
}
