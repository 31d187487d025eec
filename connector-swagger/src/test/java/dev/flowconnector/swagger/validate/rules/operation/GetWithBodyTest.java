package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class GetWithBodyTest {
    private static final RuleCheck RULE = RuleCheck.of(new GetWithBody());

    @Test
    void queryParameter_silent() {
        RULE.parameters("""
                {"name": "body", "in": "query", "type": "string"}""").silent();
    }

    @Test
    void bodyOfAPost_silent() {
        RULE.body("{\"type\": \"object\"}").silent();
    }

    @Test
    void bodyOfAGet_oneFinding() {
        RULE.parameters("""
                {"name": "filter", "in": "body", "schema": {"type": "object"}}""")
                .finds(at(
                        "/paths/~1orders/get/parameters/0",
                        "'filter' of 'ListOrders' is in \"body\"",
                        "GET has no body"))
                .unfixed();
    }
}
