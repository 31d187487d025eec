package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyParameterUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyParameterUnknown());

    @Test
    void known_silent() {
        RULE.properties(
                        policy(
                                "setheader",
                                "\"x-ms-apimTemplateParameter.existsAction\": \"skip\","
                                        + " \"x-ms-apimTemplate-policySection\": \"Response\", \"x-ms-apimTemplate-operationName\": []"))
                .silent();
    }

    @Test
    void unknownTemplate_silent() {
        RULE.properties(policy("unknown", "\"a\": 1")).silent();
    }

    @Test
    void misspelt_oneFinding() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplateParameter.valeu\": \"A\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.valeu",
                        "Did you mean 'x-ms-apimTemplateParameter.value'?"))
                .unfixed();
    }

    @Test
    void sectionWhereThereIsNoChoice_oneFinding() {
        RULE.properties(policy("dynamichosturl", "\"x-ms-apimTemplate-policySection\": \"Request\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-policySection",
                        "knows no parameter"));
    }

    private static String policy(String template, String parameters) {
        return "\"policyTemplateInstances\": [{\"templateId\": \"" + template + "\", \"parameters\": {" + parameters
                + "}}]";
    }
}
