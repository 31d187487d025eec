package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerBatchNotArrayTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerBatchNotArray());

    @Test
    void list_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "array",
                    "items": {"type": "string"}}}}}}""").silent();
    }

    @Test
    void listInsideAnObject_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"value": {"type": "array", "items": {"type": "string"}}}}}}}}""").silent();
    }

    @Test
    void singleWithoutList_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "single",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"id": {"type": "string"}}}}}}}""").silent();
    }

    @Test
    void dynamicSchema_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"x-ms-dynamic-schema": {"operationId": "A"}}}}}}""").silent();
    }

    @Test
    void objectWithoutList_oneFinding() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"id": {"type": "string"}}}}}}}""")
                .finds(at("/paths/~1orders/get/x-ms-trigger", "'OnOrders'", "delivers no list"))
                .unfixed();
    }

    @Test
    void circleWithoutList_oneFinding() {
        RULE.root("""
        "definitions": {"Node": {"type": "object", "properties": {
          "a": {"$ref": "#/definitions/Node"}, "b": {"$ref": "#/definitions/Node"},
            "c": {"$ref": "#/definitions/Node"}}}},
        "paths": {"/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
          "responses": {"200": {"description": "OK", "schema": {"$ref": "#/definitions/Node"}}}}}}
        """).finds(at("/paths/~1orders/get/x-ms-trigger"));
    }
}
