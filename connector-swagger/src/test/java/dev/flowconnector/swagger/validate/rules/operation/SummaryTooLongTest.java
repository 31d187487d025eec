package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryTooLongTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryTooLong());

    @Test
    void eightyCharacters_silent() {
        RULE.operation(summary("x", 80)).silent();
    }

    @Test
    void lettersOfTwoUnits_countedOnce() {
        RULE.operation(summary("\uD83D\uDE00", 80)).silent();
    }

    @Test
    void eightyOneCharacters_aWarning() {
        RULE.operation(summary("x", 81))
                .finds(at("/paths/~1orders/get/summary", "has 81 characters"))
                .withSeverity(Severity.WARNING)
                .unfixed();
    }

    @Test
    void moreThan120Characters_anError() {
        RULE.operation(summary("x", 121))
                .finds(at("/paths/~1orders/get/summary"))
                .withSeverity(Severity.ERROR);
    }

    private static String summary(String letter, int times) {
        return "\"summary\": \"" + letter.repeat(times) + '"';
    }
}
