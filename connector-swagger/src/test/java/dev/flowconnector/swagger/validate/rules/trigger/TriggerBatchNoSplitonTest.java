package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerBatchNoSplitonTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerBatchNoSpliton());

    @Test
    void list_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "array",
                    "items": {"type": "string"}}}}}}""").silent();
    }

    @Test
    void onlyVisibleProperty_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"nextLink": {"type": "string", "x-ms-visibility": "internal"}, "value": {"type": "array",
                    "items": {"type": "string"}}}}}}}}""").silent();
    }

    @Test
    void listTwoLevelsDown_silent() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"data": {"type": "object", "properties": {"rows": {"type": "array",
                    "items": {"type": "string"}}}}}}}}}}""").silent();
    }

    @Test
    void noListAtAll_matterOfAnotherRule() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"id": {"type": "string"}}}}}}}""").silent();
    }

    @Test
    void visibleLinkBesideTheList_oneFinding() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object",
                    "properties": {"nextLink": {"type": "string"}, "value": {"type": "array",
                    "items": {"type": "string"}}}}}}}}""")
                .finds(at("/paths/~1orders/get/x-ms-trigger", "'OnOrders'", "beside 'value'"))
                .unfixed();
    }

    @Test
    void listInAllOf_oneFinding() {
        RULE.paths("""
                "/orders": {"get": {"operationId": "OnOrders", "x-ms-trigger": "batch",
                  "responses": {"200": {"description": "OK", "schema": {"type": "object", "allOf": [{"type": "object",
                    "properties": {"value": {"type": "array",
                    "items": {"type": "string"}}}}]}}}}}""").finds(at("/paths/~1orders/get/x-ms-trigger", "Deliver the list itself"));
    }
}
