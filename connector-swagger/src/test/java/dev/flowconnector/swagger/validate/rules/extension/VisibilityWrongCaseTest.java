package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class VisibilityWrongCaseTest {
    private static final RuleCheck RULE = RuleCheck.of(new VisibilityWrongCase());

    @Test
    void lowerCase_silent() {
        RULE.operation("\"x-ms-visibility\": \"advanced\"").silent();
    }

    @Test
    void unknownWord_matterOfAnotherRule() {
        RULE.operation("\"x-ms-visibility\": \"Hidden\"").silent();
    }

    @Test
    void capital_mended() {
        RULE.operation("\"x-ms-visibility\": \"Advanced\"")
                .finds(at("/paths/~1orders/get/x-ms-visibility", "\"Advanced\" is not in lower case"))
                .fixedTo("\"x-ms-visibility\": \"advanced\"");
    }
}
