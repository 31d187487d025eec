package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class HostInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new HostInvalid());

    @Test
    void nameWithPort_silent() {
        RULE.definition("{\"host\": \"api.contoso.com:8443\"}").silent();
    }

    @Test
    void environmentVariable_silent() {
        RULE.definition("{\"host\": \"@environmentVariables(\\\"api host\\\")\"}")
                .silent();
    }

    @Test
    void scheme_mended() {
        RULE.definition("{\"host\": \"https://api.contoso.com/\"}")
                .finds(at("/host", "https://api.contoso.com/"))
                .fixedTo("{\"host\": \"api.contoso.com\"}");
    }

    @Test
    void path_oneFinding() {
        RULE.definition("{\"host\": \"api.contoso.com/v1\"}")
                .finds(at("/host", "basePath"))
                .unfixed();
    }

    @Test
    void template_oneFinding() {
        RULE.definition("{\"host\": \"{{your_domain}}\"}").finds(at("/host", "dynamichosturl"));
    }
}
