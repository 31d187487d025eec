package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PowerfxUnsupportedConsumesTest {
    private static final RuleCheck RULE = RuleCheck.of(new PowerfxUnsupportedConsumes());

    @Test
    void json_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["application/json"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void oneOfSeveral_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["application/xml", "text/json"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void noBody_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["application/xml"]}}}}""").silent();
    }

    @Test
    void trigger_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "x-ms-trigger": "single", "consumes": ["application/xml"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void textOnly_oneFinding() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["text/plain"], "parameters": [{"name": "body", "in": "body", "schema": {"type": "object"}}]}}}}""")
                .finds(at("/paths/~1orders/post/consumes", "'CreateOrder' consumes 'text/plain' only"))
                .unfixed();
    }
}
