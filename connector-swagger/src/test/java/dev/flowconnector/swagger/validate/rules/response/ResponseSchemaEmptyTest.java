package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseSchemaEmptyTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseSchemaEmpty());

    @Test
    void type_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {\"schema\": {\"type\":"
                        + " \"string\"}}}")
                .silent();
    }

    @Test
    void noSchema_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {}}")
                .silent();
    }

    @Test
    void dynamicSchema_silent() {
        RULE.operation("""
                "operationId": "ListOrders",
                  "responses": {"200": {"schema": {"x-ms-dynamic-schema": {"operationId": "A"}}}}""").silent();
    }

    @Test
    void empty_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {\"schema\": {}}}")
                .finds(at("/paths/~1orders/get/responses/200/schema", "\"200\" is empty"))
                .unfixed();
    }

    @Test
    void subscription_silent() {
        RULE.paths("""
        "/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {
          "responses": {"201": {"description": "Subscribed.", "schema": {}}}}}
        """).silent();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\", \"responses\": {\"200\": {\"schema\": {}}}")
                .silent();
    }

    @Test
    void emptySchemaOfAnError_silent() {
        RULE.operation("""
            "responses": {"200": {"description": "OK"}, "503": {"description": "Busy", "schema": {}}}\
            """).silent();
    }
}
