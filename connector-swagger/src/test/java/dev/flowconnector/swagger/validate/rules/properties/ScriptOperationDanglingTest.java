package dev.flowconnector.swagger.validate.rules.properties;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ScriptOperationDanglingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ScriptOperationDangling());

    @Test
    void operationOfTheDefinition_silent() {
        RULE.properties("\"scriptOperations\": [\"ListOrders\"]").silent();
    }

    @Test
    void otherCase_oneFindingWithTheIdThatWasMeant() {
        RULE.properties("\"scriptOperations\": [\"listOrders\"]")
                .finds(at("/properties/scriptOperations/0", "\"listOrders\"", "Did you mean 'ListOrders'?"))
                .unfixed();
    }
}
