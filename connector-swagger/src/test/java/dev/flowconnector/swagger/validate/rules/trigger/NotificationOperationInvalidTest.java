package dev.flowconnector.swagger.validate.rules.trigger;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class NotificationOperationInvalidTest {
    private static final RuleCheck RULE = RuleCheck.of(new NotificationOperationInvalid());

    @Test
    void triggerWithWebhook_silent() {
        RULE.paths("""
            "/new": {"get": {"operationId": "OnNew", "x-ms-trigger": "single", "x-ms-notification": {"operationId": "Subscribe"}}}, "/hook": {"x-ms-notification-content": {"schema": {}}, "post": {"operationId": "Subscribe"}}\
            """).silent();
    }

    @Test
    void unknownOperation_found() {
        RULE.operation("""
            "x-ms-trigger": "single", "x-ms-notification": {"operationId": "Subscribe"}\
            """).finds(at("/paths/~1orders/get/x-ms-notification/operationId", "\"Subscribe\""));
    }

    @Test
    void operationThatIsNoWebhook_found() {
        RULE.operation("""
            "operationId": "OnNew", "x-ms-trigger": "single", "x-ms-notification": {"operationId": "OnNew"}\
            """).finds(at("/paths/~1orders/get/x-ms-notification/operationId", "'OnNew'", "no webhook"));
    }

    @Test
    void action_found() {
        RULE.operation("""
            "x-ms-notification": {"operationId": "Subscribe"}\
            """).finds(at("/paths/~1orders/get/x-ms-notification", "no trigger"));
    }
}
