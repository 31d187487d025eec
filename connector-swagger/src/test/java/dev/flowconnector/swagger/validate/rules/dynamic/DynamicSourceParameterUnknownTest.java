package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicSourceParameterUnknownTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicSourceParameterUnknown());

    @Test
    void parameter_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "shop"}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void wayIntoTheBody_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"properties": {"filter": {"properties": {"shop": {"type": "string"}}}}}}, {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-list": {"operationId": "ListOrders", "parameters": {"shop": {"parameterReference": "body/filter/shop"}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void listInAnAnswer_silent() {
        RULE.response("{\"type\": \"string\", \"x-ms-dynamic-values\": {\"operationId\": \"ListOrders\","
                        + " \"parameters\": {\"a\": {\"parameter\": \"b\"}}}}")
                .silent();
    }

    @Test
    void otherName_oneFindingWithTheNameThatWasMeant() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "shopp"}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/x-ms-dynamic-values/parameters/shop/parameter",
                        "'GetOrder'",
                        "no input \"shopp\"",
                        "Did you mean 'shop'?"))
                .unfixed();
    }
}
