package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DiscriminatorNotRequiredTest {
    private static final RuleCheck RULE = RuleCheck.of(new DiscriminatorNotRequired());

    @Test
    void required_silent() {
        RULE.body("""
            {"type": "object", "discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void propertyOfThatName_silent() {
        RULE.body("""
            {"type": "object", "properties": {"discriminator": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void optional_found() {
        RULE.body("""
            {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/discriminator", "\"kind\""));
    }

    @Test
    void openApi3_found() {
        RULE.body("""
            {"type": "object", "discriminator": {"propertyName": "kind"}, "required": ["kind"], "properties": {"kind": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/discriminator", "propertyName"));
    }
}
