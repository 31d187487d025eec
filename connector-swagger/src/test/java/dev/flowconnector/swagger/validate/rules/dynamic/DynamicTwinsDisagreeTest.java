package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicTwinsDisagreeTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicTwinsDisagree());

    @Test
    void twins_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-collection": "value", "value-path": "id", "parameters": {"a": 1}}, "x-ms-dynamic-list": {"operationId": "ListOrders", "itemsPath": "value", "itemValuePath": "id", "parameters": {"a": {"value": 1}}}}\
            """).silent();
    }

    @Test
    void wayIntoTheBodyInOneOnly_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"a": 1}}, "x-ms-dynamic-list": {"operationId": "ListOrders", "parameters": {"body/a": {"value": 1}}}}\
            """).silent();
    }

    @Test
    void filePickerBesideAList_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"capability": "file-picker", "value-path": "path"}, "x-ms-dynamic-list": {"operationId": "ListOrders", "itemValuePath": "id"}}\
            """).silent();
    }

    @Test
    void otherPath_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-path": "id"}, "x-ms-dynamic-list": {"operationId": "ListOrders", "itemValuePath": "name"}}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemValuePath", "\"name\"", "\"id\""));
    }

    @Test
    void otherParameters_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "parameters": {"a": 1}}, "x-ms-dynamic-list": {"operationId": "ListOrders"}}\
            """).finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-list", "'a'", "none"));
    }

    @Test
    void otherOperationOfASchema_found() {
        RULE.response("""
            {"type": "object", "x-ms-dynamic-schema": {"operationId": "GetSchema", "value-path": "schema"}, "x-ms-dynamic-properties": {"operationId": "GetFields", "itemValuePath": "schema"}}\
            """)
                .finds(at(
                        "/paths/~1orders/get/responses/200/schema/x-ms-dynamic-properties/operationId",
                        "\"GetFields\"",
                        "\"GetSchema\""));
    }
}
