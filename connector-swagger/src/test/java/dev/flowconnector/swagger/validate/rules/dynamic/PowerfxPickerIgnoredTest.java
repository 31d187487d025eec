package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PowerfxPickerIgnoredTest {
    private static final RuleCheck RULE = RuleCheck.of(new PowerfxPickerIgnored());

    @Test
    void operation_silent() {
        RULE.parameters("""
            {"name": "p", "in": "query", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders"}}\
            """).silent();
    }

    @Test
    void filePicker_found() {
        RULE.parameters("""
            {"name": "p", "in": "query", "type": "string", "x-ms-dynamic-values": {"capability": "file-picker"}}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/capability", "\"file-picker\""));
    }

    @Test
    void trigger_silent() {
        RULE.operation("""
            "x-ms-trigger": "single", "parameters": [{"name": "p", "in": "query", "type": "string", "x-ms-dynamic-values": {"capability": "file-picker"}}]\
            """).silent();
    }
}
