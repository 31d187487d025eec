package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PageableOnTriggerTest {
    private static final RuleCheck RULE = RuleCheck.of(new PageableOnTrigger());

    @Test
    void action_silent() {
        RULE.operation("""
            "x-ms-pageable": {"nextLinkName": "nextLink"}\
            """).silent();
    }

    @Test
    void trigger_found() {
        RULE.operation("""
            "x-ms-trigger": "batch", "x-ms-pageable": {"nextLinkName": "nextLink"}\
            """).finds(at("/paths/~1orders/get/x-ms-pageable", "only actions"));
    }
}
