package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemasPerBodyOver512Test {
    private static final RuleCheck RULE = RuleCheck.of(new SchemasPerBodyOver512());

    @Test
    void atTheLimit_silent() {
        RULE.body("{\"type\": \"object\", \"properties\": {" + Properties.of(511) + "}}")
                .silent();
    }

    @Test
    void oneMore_oneFinding() {
        RULE.body("{\"type\": \"object\", \"properties\": {" + Properties.of(512) + "}}")
                .finds(at("/paths/~1orders/post/parameters/0", "'CreateOrder' is made of 513 schemas"))
                .unfixed();
    }

    @Test
    void schemaWithinItself_silent() {
        RULE.definition("""
                {"paths": {"/a": {"post": {"parameters": [{"in": "body", "schema": {"$ref": "#/definitions/A"}}]}}},
                 "definitions": {"A": {"properties": {"a": {"$ref": "#/definitions/A"}}}}}""").silent();
    }
}
