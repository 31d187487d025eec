package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationidTooLongTest {
    private static final RuleCheck RULE = RuleCheck.of(new OperationidTooLong());

    @Test
    void fiftyCharacters_silent() {
        RULE.operation(id(50)).silent();
    }

    @Test
    void fiftyOneCharacters_aWarning() {
        RULE.operation(id(51))
                .finds(at("/paths/~1orders/get/operationId", "has 51 characters"))
                .withSeverity(Severity.WARNING)
                .unfixed();
    }

    @Test
    void moreThan120Characters_anError() {
        RULE.operation(id(121)).finds(at("/paths/~1orders/get/operationId")).withSeverity(Severity.ERROR);
    }

    private static String id(int length) {
        return "\"operationId\": \"" + "L".repeat(length) + '"';
    }
}
