package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DefaultResponseHasSchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new DefaultResponseHasSchema());

    @Test
    void descriptionOnly_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}, "default": {}}""").silent();
    }

    @Test
    void onlyResponse_matterOfAnotherRule() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"default": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}}""").silent();
    }

    @Test
    void schema_oneFinding() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {}, "default": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}}""")
                .finds(at("/paths/~1orders/get/responses/default/schema", "of 'ListOrders' has a schema"))
                .unfixed();
    }
}
