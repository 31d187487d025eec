package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FilePickerCapabilityMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new FilePickerCapabilityMissing());

    @Test
    void declared_silent() {
        RULE.root("""
            "x-ms-capabilities": {"file-picker": {"open": {"operationId": "A"}, "browse": {"operationId": "B"}}}, "paths": {"/a": {"get": {"parameters": [{"name": "p", "in": "query", "type": "string", "x-ms-dynamic-values": {"capability": "file-picker"}}]}}}\
            """).silent();
    }

    @Test
    void notUsed_silent() {
        RULE.root("""
            "x-ms-capabilities": {"testConnection": {"operationId": "A"}}\
            """).silent();
    }

    @Test
    void usedWithoutDeclaration_found() {
        RULE.root("""
            "x-ms-capabilities": {"testConnection": {"operationId": "A"}}, "paths": {"/a": {"get": {"parameters": [{"name": "p", "in": "query", "type": "string", "x-ms-dynamic-values": {"capability": "file-picker"}}]}}}\
            """).finds(at("/x-ms-capabilities", "1 place"));
    }
}
