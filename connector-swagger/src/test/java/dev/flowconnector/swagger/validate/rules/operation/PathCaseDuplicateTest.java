package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathCaseDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathCaseDuplicate());

    @Test
    void differentPaths_silent() {
        RULE.paths("\"/orders\": {}, \"/order\": {}").silent();
    }

    @Test
    void otherCase_oneFinding() {
        RULE.paths("\"/orders\": {}, \"/Orders\": {}")
                .finds(at("/paths/~1Orders", "\"/Orders\" differs from \"/orders\""))
                .unfixed();
    }
}
