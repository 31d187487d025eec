package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyParameterMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyParameterMissing());

    @Test
    void complete_silent() {
        RULE.properties(policy(
                        "SetHeader",
                        "\"x-ms-apimTemplateParameter.name\": \"A\"," + " \"x-ms-apimTemplateParameter.value\": \"\""))
                .silent();
    }

    @Test
    void unknownTemplate_silent() {
        RULE.properties(policy("unknown", "")).silent();
    }

    @Test
    void noValue_oneFinding() {
        RULE.properties(policy("setheader", "\"x-ms-apimTemplateParameter.name\": \"A\", \"value\": \"B\""))
                .finds(at(
                        "/properties/policyTemplateInstances/0/parameters",
                        "'setheader' lacks 'value'",
                        "x-ms-apimTemplateParameter.value"))
                .unfixed();
    }

    private static String policy(String template, String parameters) {
        return "\"policyTemplateInstances\": [{\"templateId\": \"" + template + "\", \"parameters\": {" + parameters
                + "}}]";
    }
}
