package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicPropertiesRequiredTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicPropertiesRequired());

    @Test
    void parameter_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "area", "in": "query", "type": "string"}, {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "area"}}, "value-path": "schema"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void propertiesBesideIt_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "properties": {"area": {"type": "string"}}, "x-ms-dynamic-schema": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "area"}}}, "x-ms-dynamic-properties": {"operationId": "ListOrders"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void propertyOfTheBody_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "properties": {"area": {"type": "string"}, "rest": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "area"}}}}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/schema/properties/rest/x-ms-dynamic-schema/parameters/shop/parameter",
                        "\"area\" means a property",
                        "x-ms-dynamic-properties"))
                .unfixed();
    }
}
