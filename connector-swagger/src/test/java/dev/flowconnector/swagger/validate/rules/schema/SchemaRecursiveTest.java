package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemaRecursiveTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemaRecursive());

    @Test
    void sameSchemaTwice_silent() {
        RULE.root("""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/A"}}}}}}, "definitions": {"A": {"type": "object", "properties": {"one": {"$ref": "#/definitions/B"}, "two": {"$ref": "#/definitions/B"}}}, "B": {"type": "object"}}\
            """).silent();
    }

    @Test
    void schemaThatNobodyUses_silent() {
        RULE.root("""
            "definitions": {"A": {"type": "object", "properties": {"child": {"$ref": "#/definitions/A"}}}}\
            """).silent();
    }

    @Test
    void schemaInItself_found() {
        RULE.root("""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/A"}}}}}}, "definitions": {"A": {"type": "object", "properties": {"child": {"$ref": "#/definitions/A"}}}}\
            """).finds(at("/definitions/A/properties/child", "'A'"));
    }

    @Test
    void overAnother_foundOnce() {
        RULE.root("""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/A"}}}}}}, "definitions": {"A": {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/definitions/B"}}}}, "B": {"type": "object", "properties": {"parent": {"$ref": "#/definitions/A"}}}}\
            """).finds(at("/definitions/B/properties/parent", "'A'"));
    }

    @Test
    void twiceInItself_foundOnce() {
        RULE.root("""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/A"}}}}}}, "definitions": {"A": {"type": "object", "properties": {"left": {"$ref": "#/definitions/A"}, "right": {"$ref": "#/definitions/A"}}}}\
            """).finds(at("/definitions/A/properties/left", "'A'"));
    }
}
