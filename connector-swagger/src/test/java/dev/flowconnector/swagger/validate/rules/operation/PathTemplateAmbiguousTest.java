package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathTemplateAmbiguousTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathTemplateAmbiguous());

    @Test
    void otherVerb_silent() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/export\": {\"post\": {}}")
                .silent();
    }

    @Test
    void otherNumberOfSegments_silent() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/export/all\": {\"get\": {}}")
                .silent();
    }

    @Test
    void templateInsideASegment_silent() {
        RULE.paths("\"/orders/{id}.json\": {\"get\": {}}, \"/orders/export\": {\"get\": {}}")
                .silent();
    }

    @Test
    void fixedAgainstTemplate_oneFinding() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/export\": {\"get\": {}}")
                .finds(at("/paths/~1orders~1export", "may reach \"/orders/{id}\""))
                .unfixed();
    }
}
