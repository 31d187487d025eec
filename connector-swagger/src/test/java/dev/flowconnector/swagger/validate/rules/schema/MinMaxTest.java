package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class MinMaxTest {
    private static final RuleCheck RULE = RuleCheck.of(new MinMax());

    @Test
    void equal_silent() {
        RULE.body("""
            {"type": "integer", "minimum": 1, "maximum": 1}\
            """).silent();
    }

    @Test
    void lengthOfText_silent() {
        RULE.body("""
            {"type": "string", "minLength": 0, "maxLength": 5}\
            """).silent();
    }

    @Test
    void crossed_found() {
        RULE.body("""
            {"type": "string", "minLength": 5, "maxLength": 2}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/minLength", "\"minLength\"" + " is 5"));
    }

    @Test
    void exclusiveAlone_found() {
        RULE.body("""
            {"type": "integer", "exclusiveMinimum": true}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/exclusiveMinimum", "minimum"));
    }

    @Test
    void exclusiveNumber_found() {
        RULE.body("""
            {"type": "integer", "exclusiveMaximum": 5}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/exclusiveMaximum", "true or" + " false"));
    }

    @Test
    void multipleOfNought_found() {
        RULE.body("""
            {"type": "integer", "multipleOf": 0}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/multipleOf", "above" + " 0"));
    }
}
