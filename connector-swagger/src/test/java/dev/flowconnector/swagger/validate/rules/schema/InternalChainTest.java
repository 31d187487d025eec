package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class InternalChainTest {
    private static final RuleCheck RULE = RuleCheck.of(new InternalChain());

    @Test
    void requiredObject_silent() {
        RULE.body("""
            {"type": "object", "required": ["meta"], "properties": {"meta": {"type": "object", "required": ["v"], "properties": {"v": {"type": "string", "default": "1", "x-ms-visibility": "internal"}}}}}\
            """).silent();
    }

    @Test
    void visibleValue_silent() {
        RULE.body("""
            {"type": "object", "properties": {"meta": {"type": "object", "required": ["v"], "properties": {"v": {"type": "string", "default": "1"}}}}}\
            """).silent();
    }

    @Test
    void optionalObject_found() {
        RULE.body("""
            {"type": "object", "properties": {"meta": {"type": "object", "required": ["v"], "properties": {"v": {"type": "string", "default": "1", "x-ms-visibility": "internal"}}}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/meta", "'meta'", "'v'"));
    }
}
