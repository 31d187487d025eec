package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationContentSharedPathTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationContentSharedPath());

    @Test
    void pathOfItsOwn_silent() {
        RULE.paths("""
                "/hooks": {"x-ms-notification-content": {"schema": {}}, "post": {}},
                "/hooks/{id}": {"delete": {}}
                """).silent();
    }

    @Test
    void sharedPathWithoutNotification_silent() {
        RULE.paths("\"/hooks\": {\"post\": {}, \"delete\": {}}").silent();
    }

    @Test
    void twoOperationsBesideIt_oneFinding() {
        RULE.paths("\"/hooks\": {\"x-ms-notification-content\": {\"schema\": {}}, \"post\": {}, \"get\": {}}")
                .finds(at("/paths/~1hooks/x-ms-notification-content", "'/hooks'", "(POST, GET)", "path of its own"))
                .unfixed();
    }
}
