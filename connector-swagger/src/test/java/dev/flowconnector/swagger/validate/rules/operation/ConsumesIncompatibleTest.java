package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConsumesIncompatibleTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConsumesIncompatible());

    @Test
    void objectAsJson_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["application/json"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void textAsText_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["text/plain"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "string"}}]}}}}""").silent();
    }

    @Test
    void objectAsTextOrJson_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["text/plain", "application/json"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void objectAsText_oneFinding() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["text/plain"], "parameters": [{"name": "body", "in": "body", "schema": {"type": "object"}}]}}}}""")
                .finds(at("/paths/~1orders/post/consumes", "a body of type \"object\"", "'text/plain'"))
                .unfixed();
    }

    @Test
    void formAsJson_oneFinding() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "consumes": ["application/json"],
                  "paths": {"/orders": {"post": {"operationId": "CreateOrder", "parameters": [{"name": "a", "in": "formData",
                  "type": "string"}]}}}}""").finds(at("/paths/~1orders/post", "has form fields", "x-www-form-urlencoded"));
    }
}
