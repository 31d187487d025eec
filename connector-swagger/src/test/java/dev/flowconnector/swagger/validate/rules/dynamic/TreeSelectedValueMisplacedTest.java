package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TreeSelectedValueMisplacedTest {
    private static final RuleCheck RULE = RuleCheck.of(new TreeSelectedValueMisplaced());

    @Test
    void inBrowse_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-tree": {"browse": {"operationId": "ListOrders", "parameters": {"shop": {"selectedItemValuePath": "id"}}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void literalInOpen_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-tree": {"open": {"operationId": "ListOrders", "parameters": {"shop": {"value": "north"}}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void inOpen_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-tree": {"open": {"operationId": "ListOrders", "parameters": {"shop": {"selectedItemValuePath": "id"}}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/x-ms-dynamic-tree/open/parameters/shop/selectedItemValuePath",
                        "\"open\"",
                        "browse"))
                .unfixed();
    }
}
