package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicCallIncompleteTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicCallIncomplete());

    @Test
    void operationNamed_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-path": "id"}}\
            """).silent();
    }

    @Test
    void capability_silent() {
        RULE.parameters("""
            {"name": "path", "in": "query", "type": "string", "x-ms-dynamic-values": {"capability": "file-picker", "value-path": "id"}}\
            """).silent();
    }

    @Test
    void valuesWithoutSource_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"value-path": "id"}}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-values", "operationId", "capability"));
    }

    @Test
    void schemaWithoutOperation_found() {
        RULE.response("""
            {"type": "object", "x-ms-dynamic-schema": {"value-path": "schema"}}\
            """).finds(at("/paths/~1orders/get/responses/200/schema/x-ms-dynamic-schema", "operationId"));
    }

    @Test
    void treeWithoutBrowse_found() {
        RULE.parameters("""
            {"name": "path", "in": "query", "type": "string", "x-ms-dynamic-tree": {"open": {"operationId": "ListOrders"}}}\
            """).finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-tree", "browse"));
    }
}
