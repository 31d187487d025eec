package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SecurityDefinitionInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new SecurityDefinitionInvalid());

    @Test
    void completeDefinitions_silent() {
        RULE.root("""
            "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}, "login": {"type": "basic"}, "oauth": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t"}}\
            """).silent();
    }

    @Test
    void bearerOfOpenApi3_found() {
        RULE.root("""
            "securityDefinitions": {"token": {"type": "http", "scheme": "bearer"}}\
            """).finds(at("/securityDefinitions/token/type", "\"http\"", "'apiKey'"));
    }

    @Test
    void keyInACookie_found() {
        RULE.root("""
            "securityDefinitions": {"key": {"type": "apiKey", "in": "cookie", "name": "sid"}}\
            """).finds(at("/securityDefinitions/key/in", "\"cookie\"", "\"header\""));
    }

    @Test
    void keyWithoutName_found() {
        RULE.root("""
            "securityDefinitions": {"key": {"type": "apiKey", "in": "header"}}\
            """).finds(at("/securityDefinitions/key", "\"name\""));
    }

    @Test
    void oauthWithoutTokenAddress_found() {
        RULE.root("""
            "securityDefinitions": {"oauth": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://a.example/a"}}\
            """).finds(at("/securityDefinitions/oauth", "\"tokenUrl\""));
    }
}
