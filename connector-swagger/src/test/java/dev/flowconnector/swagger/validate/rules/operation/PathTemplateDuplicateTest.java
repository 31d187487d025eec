package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathTemplateDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathTemplateDuplicate());

    @Test
    void otherSegments_silent() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/{id}/lines\": {\"get\": {}}")
                .silent();
    }

    @Test
    void caseOnly_matterOfAnotherRule() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/{Id}\": {\"get\": {}}")
                .silent();
    }

    @Test
    void sameVerb_anError() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/{number}\": {\"get\": {}}")
                .finds(at("/paths/~1orders~1{number}", "\"/orders/{id}\"", "same verb"))
                .withSeverity(Severity.ERROR)
                .unfixed();
    }

    @Test
    void otherVerb_aWarning() {
        RULE.paths("\"/orders/{id}\": {\"get\": {}}, \"/orders/{number}\": {\"delete\": {}}")
                .finds(at("/paths/~1orders~1{number}", "in the names of templates only."))
                .withSeverity(Severity.WARNING);
    }
}
