package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RequiredLoopTest {
    private static final RuleCheck RULE = RuleCheck.of(new RequiredLoop());

    @Test
    void optional_silent() {
        RULE.root("""
            "paths": {}, "definitions": {"A": {"type": "object", "properties": {"next": {"$ref": "#/definitions/A"}}}}\
            """).silent();
    }

    @Test
    void overAList_silent() {
        RULE.root("""
            "paths": {}, "definitions": {"A": {"type": "object", "required": ["all"], "properties": {"all": {"type": "array", "items": {"$ref": "#/definitions/A"}}}}}\
            """).silent();
    }

    @Test
    void itself_found() {
        RULE.root("""
            "paths": {}, "definitions": {"A": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/definitions/A"}}}}\
            """).finds(at("/definitions/A/properties/next", "'next'"));
    }

    @Test
    void overAnother_found() {
        RULE.root("""
            "paths": {}, "definitions": {"A": {"type": "object", "required": ["b"], "properties": {"b": {"$ref": "#/definitions/B"}}}, "B": {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/definitions/A"}}}}\
            """).finds(at("/definitions/A/properties/b", "'b'"), at("/definitions/B/properties/a", "'a'"));
    }
}
