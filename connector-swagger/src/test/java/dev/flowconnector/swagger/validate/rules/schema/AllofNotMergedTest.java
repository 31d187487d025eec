package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class AllofNotMergedTest {
    private static final RuleCheck RULE = RuleCheck.of(new AllofNotMerged());

    @Test
    void plainObject_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void schemaThatNobodyUses_silent() {
        RULE.root("""
            "definitions": {"Order": {"allOf": [{"type": "object"}]}}\
            """).silent();
    }

    @Test
    void allOf_found() {
        RULE.response("""
            {"allOf": [{"type": "object", "properties": {"id": {"type": "string"}}}, {"type": "object", "properties": {"name": {"type": "string"}}}]}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/allOf", "any type"));
    }

    @Test
    void allOfInsideAllOf_foundOnce() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string"}}, "allOf": [{"allOf": [{"type": "object"}]}]}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/allOf", "own properties"));
    }

    @Test
    void errorThatNobodySees_silent() {
        RULE.operation("""
            "responses": {"200": {"description": "OK"}, "400": {"description": "No", "schema": {"allOf": [{"type": "object"}]}}}\
            """).silent();
    }
}
