package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionUnknownMemberTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionUnknownMember());

    @Test
    void knownMembers_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-path": "id", "value-title": "name", "parameters": {"any": 1}}}\
            """).silent();
    }

    @Test
    void extensionInside_silent() {
        RULE.operation("""
            "x-ms-api-annotation": {"family": "Orders", "x-note": "ours"}\
            """).silent();
    }

    @Test
    void slip_foundWithWhatWasMeant() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-titel": "name"}}\
            """)
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-titel",
                        "\"value-titel\"",
                        "Did you mean 'value-title'?"))
                .unfixed();
    }

    @Test
    void otherCase_foundAndRenamed() {
        RULE.operation("""
            "x-ms-api-annotation": {"Family": "Orders"}\
            """)
                .finds(at("/paths/~1orders/get/x-ms-api-annotation/Family", "'family'"))
                .fixedTo("""
            "x-ms-api-annotation": {"family": "Orders"}\
            """);
    }

    @Test
    void entryOfAList_found() {
        RULE.parameters("""
            {"name": "size", "in": "query", "type": "string", "enum": ["s"], "x-ms-enum-values": [{"value": "s", "display": "Small"}]}\
            """).finds(at("/paths/~1orders/get/parameters/0/x-ms-enum-values/0/display", "'displayName'"));
    }

    @Test
    void callOfATree_found() {
        RULE.parameters("""
            {"name": "path", "in": "query", "type": "string", "x-ms-dynamic-tree": {"open": {"operationId": "A", "itemPath": "x"}}}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-tree/open/itemPath", "'itemsPath'"));
    }
}
