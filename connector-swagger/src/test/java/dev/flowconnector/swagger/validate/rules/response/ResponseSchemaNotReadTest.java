package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseSchemaNotReadTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseSchemaNotRead());

    @Test
    void schemaOf200_silent() {
        RULE.operation("""
            "responses": {"200": {"description": "OK", "schema": {"type": "object"}}, "202": {"description": "Later"}}\
            """).silent();
    }

    @Test
    void only202_silent() {
        RULE.operation("""
            "responses": {"202": {"description": "Later", "schema": {"type": "object"}}, "400": {"description": "No"}}\
            """).silent();
    }

    @Test
    void schemaBesideDefault_found() {
        RULE.operation("""
            "responses": {"202": {"description": "Later", "schema": {"type": "object"}}, "default": {"description": "Failed"}}\
            """).finds(at("/paths/~1orders/get/responses/202", "'202'", "'default'"));
    }

    @Test
    void noneOfTheUsual_found() {
        RULE.operation("""
            "responses": {"202": {"description": "Later", "schema": {"type": "object"}}, "204": {"description": "Nothing"}}\
            """).finds(at("/paths/~1orders/get/responses/202", "'202'", "'201'"));
    }
}
