package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicOperationMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicOperationMissing());

    @Test
    void operationOfThisFile_silent() {
        RULE.parameters(parameter("\"operationId\": \"ListOrders\"")).silent();
    }

    @Test
    void capabilityInsteadOfAnOperation_silent() {
        RULE.parameters(parameter("\"capability\": \"file-picker\"")).silent();
    }

    @Test
    void otherCase_oneFindingWithTheIdThatWasMeant() {
        RULE.parameters(parameter("\"operationId\": \"listOrders\""))
                .finds(at(
                        "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId",
                        "no operation \"listOrders\"",
                        "Did you mean 'ListOrders'?"))
                .unfixed();
    }

    private static String parameter(String source) {
        return """
                {"name": "id", "in": "query", "type": "string", "x-ms-dynamic-values": {%s, "value-path": "id"}}
                """.formatted(source);
    }

    @Test
    void filePickerOfAnUnknownOperation_found() {
        RULE.root("""
            "x-ms-capabilities": {"file-picker": {"open": {"operationId": "ListRoots"}}}\
            """).finds(at("/x-ms-capabilities/file-picker/open/operationId", "\"ListRoots\""));
    }
}
