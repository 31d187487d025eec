package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class McpShapeTest {
    private static final RuleCheck RULE = RuleCheck.of(new McpShape());

    @Test
    void postWithoutBody_silent() {
        RULE.paths("""
                "/mcp": {"post": {"operationId": "InvokeMCP", "x-ms-agentic-protocol": "mcp-streamable-1.0"}}""").silent();
    }

    @Test
    void internalGetBesideIt_silent() {
        RULE.paths("""
                "/mcp": {"get": {"x-ms-visibility": "internal", "x-ms-agentic-protocol": "mcp-streamable-1.0"}}""").silent();
    }

    @Test
    void otherProtocol_oneFinding() {
        RULE.paths("\"/mcp\": {\"post\": {\"x-ms-agentic-protocol\": \"mcp-sse-1.0\"}}")
                .finds(at("/paths/~1mcp/post/x-ms-agentic-protocol", "\"mcp-sse-1.0\"", "Write \"mcp-streamable-1.0\""))
                .unfixed();
    }

    @Test
    void get_oneFinding() {
        RULE.paths("\"/mcp\": {\"get\": {\"x-ms-agentic-protocol\": \"mcp-streamable-1.0\"}}")
                .finds(at("/paths/~1mcp/get/x-ms-agentic-protocol", "is a GET"));
    }

    @Test
    void body_oneFinding() {
        RULE.paths("""
                "/mcp": {"post": {"x-ms-agentic-protocol": "mcp-streamable-1.0", "parameters": [{"name": "body", "in": "body",
                  "schema": {}}]}}""").finds(at("/paths/~1mcp/post/parameters/0", "'body'"));
    }
}
