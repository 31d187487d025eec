package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class WrongJsonTypeTest {
    private static final RuleCheck RULE = RuleCheck.of(new WrongJsonType());

    @Test
    void rightTypes_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"parameters\": [], \"responses\": {}")
                .silent();
    }

    @Test
    void propertyNamedLikeAKeyword_silent() {
        RULE.response("{\"type\": \"object\", \"properties\": {\"required\": {\"type\": \"boolean\"}}}")
                .silent();
    }

    @Test
    void textForAList_oneFinding() {
        RULE.operation("\"operationId\": \"ListOrders\", \"parameters\": \"none\"")
                .finds(at("/paths/~1orders/get/parameters", "is the text \"none\"", "a list"))
                .unfixed();
    }

    @Test
    void listForASchema_oneFinding() {
        RULE.response("{\"type\": \"array\", \"items\": [{\"type\": \"string\"}]}")
                .finds(at("/paths/~1orders/get/responses/200/schema/items", "\"items\" is a list", "an object"));
    }
}
