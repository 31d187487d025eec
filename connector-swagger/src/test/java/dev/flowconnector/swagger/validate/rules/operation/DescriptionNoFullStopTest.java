package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DescriptionNoFullStopTest {
    private static final RuleCheck RULE = RuleCheck.of(new DescriptionNoFullStop());

    @Test
    void sentence_silent() {
        RULE.operation("\"description\": \"Lists the orders.\"").silent();
    }

    @Test
    void stopInsideParentheses_silent() {
        RULE.operation("\"description\": \"Lists the orders. (All of them.)\"").silent();
    }

    @Test
    void question_silent() {
        RULE.operation("\"description\": \"Is there an order? \"").silent();
    }

    @Test
    void noStop_added() {
        RULE.operation("\"description\": \"Lists the orders\"")
                .finds(at("/paths/~1orders/get/description", "Add a full stop"))
                .fixedTo("\"description\": \"Lists the orders.\"");
    }

    @Test
    void addressAtTheEnd_leftToAPerson() {
        RULE.operation("\"description\": \"See https://contoso.com/orders\"")
                .finds(at("/paths/~1orders/get/description", "End it as a sentence"))
                .unfixed();
    }

    @Test
    void colonAtTheEnd_leftToAPerson() {
        RULE.operation("\"description\": \"Lists:\"")
                .finds(at("/paths/~1orders/get/description"))
                .unfixed();
    }
}
