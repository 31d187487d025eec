package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class HostMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new HostMissing());

    @Test
    void host_silent() {
        RULE.definition("{\"host\": \"api.contoso.com\"}").silent();
    }

    @Test
    void none_oneFinding() {
        RULE.definition("{\"basePath\": \"/\"}").finds(at("", "no \"host\"")).unfixed();
    }
}
