package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DiscriminatorIgnoredTest {
    private static final RuleCheck RULE = RuleCheck.of(new DiscriminatorIgnored());

    @Test
    void propertyOfThatName_silent() {
        RULE.response("""
            {"type": "object", "properties": {"discriminator": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void discriminator_found() {
        RULE.response("""
            {"type": "object", "discriminator": "kind", "required": ["kind"], "properties": {"kind": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/discriminator", "\"kind\""));
    }
}
