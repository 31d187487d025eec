package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicSchemaPathNotFoundTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicSchemaPathNotFound());

    @Test
    void inTheAnswer_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "value-path": "schema"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"schema": {"type": "object"}}}}}}}
            """).silent();
    }

    @Test
    void insideAFreeFormProperty_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "value-path": "schema/properties"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"schema": {"type": "object"}}}}}}}
            """).silent();
    }

    @Test
    void freeFormAnswer_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "value-path": "schema"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object"}}}}}
            """).silent();
    }

    @Test
    void otherName_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "value-path": "schema"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/schema/x-ms-dynamic-schema/value-path",
                        "'ListOrders'",
                        "no 'schema'"))
                .unfixed();
    }
}
