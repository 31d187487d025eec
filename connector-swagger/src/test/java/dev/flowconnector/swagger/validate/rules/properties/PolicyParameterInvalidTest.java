package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyParameterInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyParameterInvalid());

    @Test
    void known_silent() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplateParameter.existsAction\": \"append\""))
                .silent();
    }

    @Test
    void freeText_silent() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplateParameter.value\": \"anything\""))
                .silent();
    }

    @Test
    void otherCase_mended() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplate-policySection\": \"request\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-policySection",
                        "'Request', 'Response', 'Failure'"))
                .fixedTo(policy("setheader", "\"x-ms-apimTemplate-policySection\": \"Request\""));
    }

    @Test
    void unknown_oneFinding() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplateParameter.existsAction\": \"keep\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.existsAction",
                        "\"keep\""))
                .unfixed();
    }

    private static String policy(String template, String parameters) {
        return "\"policyTemplateInstances\": [{\"templateId\": \"" + template + "\", \"parameters\": {" + parameters
                + "}}]";
    }
}
