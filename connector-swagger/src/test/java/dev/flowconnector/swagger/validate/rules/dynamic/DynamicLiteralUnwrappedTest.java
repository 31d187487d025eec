package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicLiteralUnwrappedTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicLiteralUnwrapped());

    @Test
    void wrapped_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-list": {"operationId": "ListOrders", "parameters": {"shop": {"value": "north"}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void olderExtension_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"shop": "north"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void referenceOfTheOlderKind_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-list": {"operationId": "ListOrders", "parameters": {"shop": {"parameter": "shop"}}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/x-ms-dynamic-list/parameters/shop",
                        "older extensions",
                        "parameterReference"))
                .unfixed();
    }

    @Test
    void text_wrapped() {
        RULE.paths(list("\"north\""))
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/shop",
                        "\"north\"",
                        "stands alone"))
                .fixedTo(list("{\n  \"value\" : \"north\"\n}"));
    }

    private static String list(String shop) {
        return "\"/orders\": {\"get\": {\"operationId\": \"ListOrders\", \"parameters\": [{\"name\": \"shop\", \"in\":"
                + " \"query\", \"x-ms-dynamic-list\": {\"operationId\": \"ListOrders\", \"parameters\": {\"shop\": "
                + shop
                + "}}}]}}";
    }
}
