package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TriggerSummaryWhenTest {
    private static final RuleCheck RULE = RuleCheck.of(new TriggerSummaryWhen());

    @Test
    void when_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"summary\": \"When an order arrives\"")
                .silent();
    }

    @Test
    void action_silent() {
        RULE.operation("\"summary\": \"List orders\"").silent();
    }

    @Test
    void deprecatedTrigger_silent() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"deprecated\": true, \"summary\": \"DEPRECATED: When ...\"")
                .silent();
    }

    @Test
    void noSummary_matterOfAnotherRule() {
        RULE.operation("\"x-ms-trigger\": \"single\"").silent();
    }

    @Test
    void otherBegin_oneFinding() {
        RULE.operation("\"x-ms-trigger\": \"single\", \"summary\": \"Whenever orders arrive\"")
                .finds(at("/paths/~1orders/get/summary", "\"Whenever orders arrive\""))
                .unfixed();
    }

    @Test
    void markBeforeWhen_silent() {
        RULE.operation("""
            "summary": "DEPRECATED: When an order arrives", "x-ms-trigger": "single"\
            """).silent();
        RULE.operation("""
            "summary": "(Deprecated) When an order arrives", "x-ms-trigger": "single"\
            """).silent();
    }
}
