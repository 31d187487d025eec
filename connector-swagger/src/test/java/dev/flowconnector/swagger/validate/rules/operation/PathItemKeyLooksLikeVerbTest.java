package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathItemKeyLooksLikeVerbTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathItemKeyLooksLikeVerb());

    @Test
    void verbAndNotification_silent() {
        RULE.paths("\"/orders\": {\"get\": {}, \"x-ms-notification-content\": {}, \"parameters\": []}")
                .silent();
    }

    @Test
    void verbInsideTheName_oneFinding() {
        RULE.paths("\"/orders\": {\"x-target\": \"a\", \"get\": {}}")
                .finds(at("/paths/~1orders/x-target", "contains \"get\""))
                .unfixed();
    }

    @Test
    void verbInCapitals_oneFinding() {
        RULE.paths("\"/orders\": {\"GET\": {}}").finds(at("/paths/~1orders/GET", "lower case"));
    }
}
