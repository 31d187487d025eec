package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PollingTriggerWithoutPolicyTest {
    private static final RuleCheck RULE = RuleCheck.of(new PollingTriggerWithoutPolicy());
    private static final String POLLED = """
            {"swagger": "2.0", "paths": {"/orders": {"get": {
              "operationId": "OnOrders", "x-ms-trigger": "batch", "responses": {"200": {}}}}}}""";

    @Test
    void policyForIt_silent() {
        RULE.properties(POLLED, policy("pollingtrigger", "\"OnOrders\"")).silent();
    }

    @Test
    void webhook_silent() {
        String webhook = POLLED.replace("\"get\"", "\"x-ms-notification-content\": {}, \"get\"");
        RULE.properties(webhook, policy("setheader", "")).silent();
    }

    @Test
    void protocolOfItsOwn_silent() {
        RULE.properties(POLLED.replace("\"200\": {}", "\"200\": {}, \"202\": {}"), "")
                .silent();
    }

    @Test
    void propertiesUnknown_silent() {
        RULE.definition(POLLED).silent();
    }

    @Test
    void otherPolicy_oneFinding() {
        RULE.properties(POLLED, policy("setheader", ""))
                .finds(at("/paths/~1orders/get/x-ms-trigger", "'OnOrders' is polled"))
                .unfixed();
    }

    private static String policy(String template, String operations) {
        return """
                "policyTemplateInstances": [{"templateId": "%s", "parameters": {
                  "x-ms-apimTemplate-operationName": [%s]}}]
                """.formatted(template, operations);
    }
}
