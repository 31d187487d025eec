package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicSchemaWithoutValuePathTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicSchemaWithoutValuePath());

    @Test
    void valuePath_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders", "value-path": "schema"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void valuesInsteadOfSchema_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "id", "in": "path", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders"}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """).silent();
    }

    @Test
    void noValuePath_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "shop", "in": "query", "type": "string"},
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "parameters": [{"name": "shop", "in": "query", "type": "string"}], "responses": {"200": {
              "description": "Orders.", "schema": {"type": "object", "properties": {"items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}}, "total": {"type": "integer"}}}}}}}
            """)
                .finds(at(
                        "/paths/~1orders~1{id}/get/parameters/1/schema/x-ms-dynamic-schema",
                        "x-ms-dynamic-schema",
                        "no \"value-path\""))
                .unfixed();
    }

    @Test
    void bothTwinsWithoutAPath_oneFinding() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "body", "in": "body", "schema": {"type": "object", "x-ms-dynamic-schema": {"operationId": "ListOrders"},
                "x-ms-dynamic-properties": {"operationId": "ListOrders"}}}]}},
            "/orders": {"get": {"operationId": "ListOrders", "responses": {"200": {"description": "Orders.", "schema": {"type": "object"}}}}}
            """)
                .finds(at("/paths/~1orders~1{id}/get/parameters/0/schema/x-ms-dynamic-schema", "no \"value-path\""));
    }
}
