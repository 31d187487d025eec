package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DescriptionMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new DescriptionMissing());

    @Test
    void description_silent() {
        RULE.operation("\"description\": \"Lists the orders of a shop.\"").silent();
    }

    @Test
    void internalOperation_silent() {
        RULE.operation("\"x-ms-visibility\": \"internal\"").silent();
    }

    @Test
    void noDescription_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\"")
                .finds(at("/paths/~1orders/get", "'ListOrders' has no description"))
                .unfixed();
    }

    @Test
    void blankDescription_oneFinding() {
        RULE.operation("\"description\": \"\"").finds(at("/paths/~1orders/get/description", "an empty description"));
    }
}
