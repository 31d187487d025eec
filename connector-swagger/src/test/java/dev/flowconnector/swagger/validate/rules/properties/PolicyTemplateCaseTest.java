package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyTemplateCaseTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyTemplateCase());

    @Test
    void smallLetters_silent() {
        RULE.properties("\"policyTemplateInstances\": [{\"templateId\": \"setheader\"}]")
                .silent();
    }

    @Test
    void unknown_silent() {
        RULE.properties("\"policyTemplateInstances\": [{\"templateId\": \"SetHeaders\"}]")
                .silent();
    }

    @Test
    void capitals_mended() {
        RULE.properties("\"policyTemplateInstances\": [{\"templateId\": \"SetHeader\"}]")
                .finds(at("/properties/policyTemplateInstances/0/templateId", "\"setheader\""))
                .fixedTo("\"policyTemplateInstances\": [{\"templateId\": \"setheader\"}]");
    }
}
