package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ArrayWithoutItemsTest {
    private static final RuleCheck RULE = RuleCheck.of(new ArrayWithoutItems());

    @Test
    void items_silent() {
        RULE.body("""
            {"type": "array", "items": {"type": "string"}}\
            """).silent();
    }

    @Test
    void objectWithPropertyItems_silent() {
        RULE.body("""
            {"type": "object", "properties": {"items": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void without_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "array"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "items"));
    }
}
