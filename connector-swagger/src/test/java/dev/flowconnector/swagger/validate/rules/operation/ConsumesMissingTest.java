package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConsumesMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConsumesMissing());

    @Test
    void ofTheDocument_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "consumes": ["application/json"],
                  "paths": {"/orders": {"post": {"operationId": "CreateOrder", "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void ofTheOperation_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "consumes": ["application/json"], "parameters": [{"name": "body", "in": "body",
                  "schema": {"type": "object"}}]}}}}""").silent();
    }

    @Test
    void noBody_silent() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "parameters": [{"name": "top", "in": "query"}]}}}}""").silent();
    }

    @Test
    void objectWithout_mended() {
        RULE.definition("""
                {"swagger": "2.0", "paths": {"/orders": {"post": {"parameters": [
                  {"name": "body", "in": "body", "schema": {"type": "object"}}], "operationId": "CreateOrder"}}}}""")
                .finds(at("/paths/~1orders/post", "'CreateOrder' has a body"))
                .fixedTo("""
                {"swagger": "2.0", "paths": {"/orders": {"post": {"parameters": [
                  {"name": "body", "in": "body", "schema": {"type": "object"}}], "operationId": "CreateOrder", "consumes": [ "application/json" ]}}}}""");
    }

    @Test
    void formWithout_leftToAPerson() {
        RULE.definition("""
                {"swagger": "2.0", "info": {"title": "Orders"}, "paths": {"/orders": {"post": {"operationId": "CreateOrder",
                  "parameters": [{"name": "a", "in": "formData",
                  "type": "string"}]}}}}""").finds(at("/paths/~1orders/post")).unfixed();
    }
}
