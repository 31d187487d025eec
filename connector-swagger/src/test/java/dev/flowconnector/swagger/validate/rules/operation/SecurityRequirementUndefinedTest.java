package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityRequirementUndefinedTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityRequirementUndefined());

    @Test
    void defined_silent() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"key": []}]""").silent();
    }

    @Test
    void noSecurity_silent() {
        RULE.operation("\"security\": []").silent();
    }

    @Test
    void undefinedOfTheDocument_oneFinding() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"keys": []}]""")
                .finds(at("/security/0/keys", "no security scheme \"keys\"", "'oauth', 'key'", "Did you mean 'key'?"))
                .unfixed();
    }

    @Test
    void undefinedOfAnOperation_oneFinding() {
        RULE.operation("\"security\": [{\"key\": []}]")
                .finds(at("/paths/~1orders/get/security/0/key", "defined are none"));
    }
}
