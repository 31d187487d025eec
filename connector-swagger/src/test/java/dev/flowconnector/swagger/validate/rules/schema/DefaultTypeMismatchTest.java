package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DefaultTypeMismatchTest {
    private static final RuleCheck RULE = RuleCheck.of(new DefaultTypeMismatch());

    @Test
    void valueOfItsType_silent() {
        RULE.parameters("""
                {"name": "top", "in": "query", "type": "number", "default": 5}""").silent();
    }

    @Test
    void noType_silent() {
        RULE.body("{\"default\": 5}").silent();
    }

    @Test
    void textForABoolean_mended() {
        RULE.parameters("""
                {"name": "all", "in": "query", "type": "boolean", "default": "true"}""")
                .finds(at("/paths/~1orders/get/parameters/0/default", "\"true\" is not of the type \"boolean\""))
                .fixedTo("""
                {"name": "all", "in": "query", "type": "boolean", "default": true}""");
    }

    @Test
    void wordForAnInteger_leftToAPerson() {
        RULE.body("""
                {"type": "object", "properties": {"size": {"type": "integer", "default": "large"}}}""")
                .finds(at("/paths/~1orders/post/parameters/0/schema/properties/size/default", "\"large\""))
                .unfixed();
    }
}
