package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathItemRefTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathItemRef());

    @Test
    void operations_silent() {
        RULE.paths("\"/orders\": {\"get\": {}}").silent();
    }

    @Test
    void referenceOfAParameter_silent() {
        RULE.paths("\"/orders\": {\"get\": {\"parameters\": [{\"$ref\": \"#/parameters/top\"}]}}")
                .silent();
    }

    @Test
    void reference_oneFinding() {
        RULE.paths("\"/orders\": {\"$ref\": \"#/paths/~1order\"}")
                .finds(at("/paths/~1orders/$ref", "\"/orders\"", "\"#/paths/~1order\""))
                .unfixed();
    }
}
