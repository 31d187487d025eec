package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryMissing());

    @Test
    void summary_silent() {
        RULE.operation("\"summary\": \"List orders\"").silent();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\"").silent();
    }

    @Test
    void noSummary_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\"")
                .finds(at("/paths/~1orders/get", "'ListOrders' has no summary"))
                .unfixed();
    }

    @Test
    void blankSummary_oneFinding() {
        RULE.operation("\"summary\": \" \"").finds(at("/paths/~1orders/get/summary", "an empty summary"));
    }
}
