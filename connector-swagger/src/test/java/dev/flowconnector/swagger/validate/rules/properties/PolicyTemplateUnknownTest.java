package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PolicyTemplateUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new PolicyTemplateUnknown());

    @Test
    void otherCase_silent() {
        RULE.properties("\"policyTemplateInstances\": [{\"templateId\": \"SetHeader\"}]")
                .silent();
    }

    @Test
    void misspelt_oneFinding() {
        RULE.properties("\"policyTemplateInstances\": [{\"templateId\": \"dynamichosturls\"}]")
                .finds(at("/properties/policyTemplateInstances/0/templateId", "Did you mean 'dynamichosturl'?"))
                .unfixed();
    }

    @Test
    void none_oneFinding() {
        RULE.properties("\"policyTemplateInstances\": [{}]")
                .finds(at("/properties/policyTemplateInstances/0", "no \"templateId\""));
    }
}
