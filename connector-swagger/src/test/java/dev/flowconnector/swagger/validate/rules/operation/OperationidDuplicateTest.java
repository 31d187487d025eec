package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidDuplicate());

    @Test
    void idsOfTheirOwn_silent() {
        RULE.paths(two("ListOrders", "CreateOrder")).silent();
    }

    @Test
    void oneIdTwice_anError() {
        RULE.paths(two("ListOrders", "ListOrders"))
                .finds(at("/paths/~1orders/post/operationId", "\"ListOrders\" is also that of GET /orders"))
                .withSeverity(Severity.ERROR)
                .unfixed();
    }

    @Test
    void idsThatDifferInPunctuation_aWarning() {
        RULE.paths(two("ListOrders", "List_orders"))
                .finds(at("/paths/~1orders/post/operationId", "differs in case or punctuation only"))
                .withSeverity(Severity.WARNING);
    }

    @Test
    void emptyIds_matterOfAnotherRule() {
        RULE.paths(two("", "")).silent();
    }

    private static String two(String first, String second) {
        return """
                "/orders": {"get": {"operationId": "%s"}, "post": {"operationId": "%s"}}
                """.formatted(first, second);
    }
}
