package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerMetadataInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerMetadataInvalid());

    @Test
    void pollingTrigger_silent() {
        RULE.operation("""
            "x-ms-trigger": "batch", "x-ms-trigger-metadata": {"kind": "query", "mode": "polling"}\
            """).silent();
    }

    @Test
    void otherMode_found() {
        RULE.operation("""
            "x-ms-trigger": "single", "x-ms-trigger-metadata": {"kind": "query", "mode": "push"}\
            """).finds(at("/paths/~1orders/get/x-ms-trigger-metadata/mode", "\"push\"", "\"polling\""));
    }

    @Test
    void kindMissing_found() {
        RULE.operation("""
            "x-ms-trigger": "single", "x-ms-trigger-metadata": {"mode": "polling"}\
            """).finds(at("/paths/~1orders/get/x-ms-trigger-metadata", "\"kind\"", "\"query\""));
    }
}
