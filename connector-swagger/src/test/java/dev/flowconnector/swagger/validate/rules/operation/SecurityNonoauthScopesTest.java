package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityNonoauthScopesTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityNonoauthScopes());

    @Test
    void emptyList_silent() {
        RULE.root(secured("\"key\": []")).silent();
    }

    @Test
    void scopeOfOAuth_silent() {
        RULE.root(secured("\"oauth\": [\"orders.read\"]")).silent();
    }

    @Test
    void scopeOfAnApiKey_mended() {
        RULE.root(secured("\"key\": [\"read\"]"))
                .finds(at("/security/0/key", "\"apiKey\"", "[\"read\"]"))
                .fixedTo(secured("\"key\": []"));
    }

    private static String secured(String requirement) {
        return """
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}}, "key": {"type": "apiKey"}},
                "security": [{%s}]""".formatted(requirement);
    }
}
