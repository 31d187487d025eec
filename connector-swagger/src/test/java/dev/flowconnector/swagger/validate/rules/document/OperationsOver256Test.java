package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class OperationsOver256Test {
    private static final RuleCheck RULE = RuleCheck.of(new OperationsOver256());

    @Test
    void atTheLimit_silent() {
        RULE.paths(Operations.of(256)).silent();
    }

    @Test
    void oneMore_oneFinding() {
        RULE.paths(Operations.of(257)).finds(at("/paths", "257 operations")).unfixed();
    }
}
