package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemasPerOperationOver16384Test {
    private static final RuleCheck RULE = RuleCheck.of(new SchemasPerOperationOver16384());

    @Test
    void manySchemas_silent() {
        RULE.response("{\"type\": \"object\", \"properties\": {" + Properties.of(16_383) + "}}")
                .silent();
    }

    @Test
    void schemasThatAreUsedManyTimes_oneFinding() {
        RULE.definition("""
                {"paths": {"/a": {"get": {"operationId": "A", "responses": {"200": {"schema": {"$ref": "#/definitions/A"}}}}}},
                 "definitions": {
                  "A": {"properties": {%1$s, "b": {"$ref": "#/definitions/B"}, "c": {"$ref": "#/definitions/B"}}},
                  "B": {"properties": {%1$s, "c": {"items": {"$ref": "#/definitions/C"}}, "d": {"$ref": "#/definitions/C"}}},
                  "C": {"properties": {%1$s}}}}""".formatted(Properties.of(4_000)))
                .finds(at("/paths/~1a/get", "'A' is made of"))
                .unfixed();
    }
}
