package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseMultipleSchemasTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseMultipleSchemas());

    @Test
    void schemaAndDescriptions_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}, "404": {}}""").silent();
    }

    @Test
    void sameSchemaTwice_silent() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}, "201": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}}""").silent();
    }

    @Test
    void schemaOfAnError_oneFinding() {
        RULE.operation("""
                "operationId": "ListOrders", "responses": {"200": {"schema": {"type": "object",
                  "properties": {"id": {"type": "string"}}}}, "400": {"schema": {"type": "string"}}}""")
                .finds(at("/paths/~1orders/get/responses", "'200', '400' of 'ListOrders'"))
                .unfixed();
    }
}
