package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamDeprecatedTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamDeprecated());

    @Test
    void parameterOfThatName_silent() {
        RULE.parameters("""
            {"name": "deprecated", "in": "query", "type": "boolean"}\
            """).silent();
    }

    @Test
    void deprecatedOperation_silent() {
        RULE.operation("""
            "deprecated": true\
            """).silent();
    }

    @Test
    void deprecatedParameter_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "deprecated": true}\
            """).finds(at("/paths/~1orders/get/parameters/0/deprecated", "'top'"));
    }
}
