package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class AllowemptyMisplacedTest {
    private static final RuleCheck RULE = RuleCheck.of(new AllowemptyMisplaced());

    @Test
    void query_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "allowEmptyValue": true}\
            """).silent();
    }

    @Test
    void header_foundAndRemoved() {
        RULE.parameters("""
            {"name": "top", "in": "header", "type": "integer", "allowEmptyValue": true}\
            """)
                .finds(at("/paths/~1orders/get/parameters/0/allowEmptyValue", "'top'", "\"header\""))
                .fixedTo("""
            {"name": "top", "in": "header", "type": "integer"}\
            """);
    }
}
