package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyMultipleTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyMultiple());

    @Test
    void one_silent() {
        RULE.operation("""
            "parameters": [{"name": "body", "in": "body", "schema": {}}, {"name": "id", "in": "query", "type": "string"}]\
            """).silent();
    }

    @Test
    void two_found() {
        RULE.operation("""
            "operationId": "A", "parameters": [{"name": "a", "in": "body", "schema": {}}, {"name": "b", "in": "body", "schema": {}}]\
            """).finds(at("/paths/~1orders/get/parameters/1", "another" + " body" + " than" + " 'b'"));
    }
}
