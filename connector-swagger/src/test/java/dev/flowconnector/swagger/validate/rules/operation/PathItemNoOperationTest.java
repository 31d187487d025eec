package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathItemNoOperationTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathItemNoOperation());

    @Test
    void operation_silent() {
        RULE.paths("\"/orders\": {\"get\": {}}").silent();
    }

    @Test
    void extensionBesidePaths_silent() {
        RULE.paths("\"x-note\": {}").silent();
    }

    @Test
    void emptyItem_removed() {
        RULE.paths("\"/orders\": {\"get\": {}}, \"/old\": {}")
                .finds(at("/paths/~1old", "has no operation"))
                .fixedTo("\"/orders\": {\"get\": {}}");
    }

    @Test
    void parametersOnly_leftToAPerson() {
        RULE.paths("\"/orders\": {\"parameters\": []}")
                .finds(at("/paths/~1orders"))
                .unfixed();
    }
}
