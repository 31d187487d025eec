package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class Response2xxNoSchemaTest {
    private static final RuleCheck RULE = RuleCheck.of(new Response2xxNoSchema());

    @Test
    void schema_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {\"schema\": {\"type\":"
                        + " \"string\"}}}")
                .silent();
    }

    @Test
    void noContent_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"204\": {}}")
                .silent();
    }

    @Test
    void contentOrNone_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {}, \"204\": {}}")
                .silent();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"x-ms-visibility\": \"internal\", \"responses\":"
                        + " {\"200\": {}}")
                .silent();
    }

    @Test
    void subscription_silent() {
        RULE.paths("\"/hooks\": {\"x-ms-notification-content\": {}, \"post\": {\"responses\": {\"201\": {}}}}")
                .silent();
    }

    @Test
    void mcpServer_silent() {
        RULE.paths("""
                "/mcp": {"post": {"x-ms-agentic-protocol": "mcp-streamable-1.0", "responses": {"200": {}}}}""").silent();
    }

    @Test
    void noSchema_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {}, \"404\": {}}")
                .finds(at("/paths/~1orders/get/responses/200", "The response 200 of 'ListOrders' has no schema"))
                .unfixed();
    }
}
