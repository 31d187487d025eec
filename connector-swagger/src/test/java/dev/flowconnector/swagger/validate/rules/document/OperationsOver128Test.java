package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationsOver128Test {
    private static final RuleCheck RULE = RuleCheck.of(new OperationsOver128());

    @Test
    void atTheLimit_silent() {
        RULE.paths(Operations.of(128)).silent();
    }

    @Test
    void oneMore_oneFinding() {
        RULE.paths(Operations.of(129)).finds(at("/paths", "129 operations")).unfixed();
    }

    @Test
    void moreThanThePlatformTakes_leftToOperationsOver256() {
        RULE.paths(Operations.of(257)).silent();
    }
}
