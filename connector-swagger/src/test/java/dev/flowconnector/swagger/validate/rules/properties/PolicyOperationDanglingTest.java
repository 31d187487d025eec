package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyOperationDanglingTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyOperationDangling());

    @Test
    void operationOfTheDefinition_silent() {
        RULE.properties(policy("\"ListOrders\"")).silent();
    }

    @Test
    void allOperations_silent() {
        RULE.properties(policy("")).silent();
    }

    @Test
    void otherCase_oneFindingWithTheIdThatWasMeant() {
        RULE.properties(policy("\"Listorders\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/0",
                        "'setheader' names the operation \"Listorders\"",
                        "Did you mean 'ListOrders'?"))
                .unfixed();
    }

    private static String policy(String operations) {
        return """
                "policyTemplateInstances": [{"templateId": "setheader", "parameters": {
                  "x-ms-apimTemplate-operationName": [%s]}}]
                """.formatted(operations);
    }
}
