package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationAheadOfConnectorTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationAheadOfConnector());

    @Test
    void connectorWithoutStatus_silent() {
        RULE.operation("\"x-ms-api-annotation\": {\"status\": \"Production\"}").silent();
    }

    @Test
    void connectorInPreview_oneFinding() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders", "x-ms-api-annotation": {"status": "Preview"}},
                 "paths": {"/orders": {"get": {"x-ms-api-annotation": {"status": "Production"}}}}}""")
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/status", "GET /orders is in production"))
                .unfixed();
    }

    @Test
    void bothInProduction_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders", "x-ms-api-annotation": {"status": "Production"}},
                 "paths": {"/orders": {"get": {"x-ms-api-annotation": {"status": "Production"}}}}}""").silent();
    }
}
