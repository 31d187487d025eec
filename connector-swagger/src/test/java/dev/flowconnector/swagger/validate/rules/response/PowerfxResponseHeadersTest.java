package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PowerfxResponseHeadersTest {
    private static final RuleCheck RULE = RuleCheck.of(new PowerfxResponseHeaders());

    @Test
    void noHeaders_silent() {
        RULE.operation("""
            "responses": {"200": {"description": "OK"}}\
            """).silent();
    }

    @Test
    void placeOfASubscription_silent() {
        RULE.operation("""
            "responses": {"201": {"description": "Made", "headers": {"location": {"type": "string"}}}}\
            """).silent();
    }

    @Test
    void header_found() {
        RULE.operation("""
            "responses": {"200": {"description": "OK", "headers": {"X-Total": {"type": "integer"}}}}\
            """).finds(at("/paths/~1orders/get/responses/200/headers", "'X-Total'"));
    }

    @Test
    void mediaType_silent() {
        RULE.operation("""
            "responses": {"200": {"description": "OK", "headers": {"Content-Type": {"type": "string"}}}}\
            """).silent();
    }
}
