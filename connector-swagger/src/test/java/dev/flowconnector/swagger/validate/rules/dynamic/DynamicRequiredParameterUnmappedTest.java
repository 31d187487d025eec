package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicRequiredParameterUnmappedTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicRequiredParameterUnmapped());

    @Test
    void given_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"shop": "north"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "required": true, "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void hasADefault_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders"}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "required": true, "type": "string", "default": "north"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void optional_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders"}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void missing_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders"}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "required": true, "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at("/paths/~1orders~1{id}/get/parameters/1/x-ms-dynamic-values", "'ListOrders' requires 'shop'"))
                .unfixed();
    }
}
