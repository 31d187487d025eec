package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityScopeUndefinedTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityScopeUndefined());

    @Test
    void definedScope_silent() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"oauth": ["orders.read"]}]""").silent();
    }

    @Test
    void noScope_silent() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"oauth": []}]""").silent();
    }

    @Test
    void scopeOfAnApiKey_matterOfAnotherRule() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"key": ["a"]}]""").silent();
    }

    @Test
    void undefinedScope_oneFinding() {
        RULE.root("""
                "securityDefinitions": {"oauth": {"type": "oauth2", "scopes": {"orders.read": "Reads"}},
                  "key": {"type": "apiKey"}}, "security": [{"oauth": ["orders.reed"]}]""")
                .finds(at("/security/0/oauth/0", "no scope \"orders.reed\"", "Did you mean 'orders.read'?"))
                .unfixed();
    }
}
