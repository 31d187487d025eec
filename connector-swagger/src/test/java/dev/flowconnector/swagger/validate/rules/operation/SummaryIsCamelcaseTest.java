package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryIsCamelcaseTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryIsCamelcase());

    @Test
    void words_silent() {
        RULE.operation("\"summary\": \"List GitHub issues\"").silent();
    }

    @Test
    void oneWord_silent() {
        RULE.operation("\"summary\": \"Ping\"").silent();
    }

    @Test
    void abbreviation_silent() {
        RULE.operation("\"summary\": \"PING\"").silent();
    }

    @Test
    void identifier_oneFinding() {
        RULE.operation("\"summary\": \"listOpenOrders\"")
                .finds(at("/paths/~1orders/get/summary", "\"listOpenOrders\"", "\"List open orders\""))
                .unfixed();
    }
}
