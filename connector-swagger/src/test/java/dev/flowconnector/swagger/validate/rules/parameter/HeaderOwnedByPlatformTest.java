package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class HeaderOwnedByPlatformTest {
    private static final RuleCheck RULE = RuleCheck.of(new HeaderOwnedByPlatform());

    @Test
    void ownHeader_silent() {
        RULE.parameters("""
            {"name": "X-Shop", "in": "header", "type": "string"}\
            """).silent();
    }

    @Test
    void sameNameInQuery_silent() {
        RULE.parameters("""
            {"name": "accept", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void contentType_found() {
        RULE.parameters("""
            {"name": "content-type", "in": "header", "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "\"content-type\"", "\"consumes\""));
    }

    @Test
    void authorization_found() {
        RULE.parameters("""
            {"name": "Authorization", "in": "header", "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "\"Authorization\"", "connection"));
    }
}
