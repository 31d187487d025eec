package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamReservedTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamReserved());

    @Test
    void other_silent() {
        RULE.parameters("""
            {"name": "connectionName", "in": "query", "type": "string"}\
            """).silent();
    }

    @Test
    void propertyOfBody_silent() {
        RULE.body("""
            {"type": "object", "properties": {"connectionId": {"type": "string"}}}\
            """).silent();
    }

    @Test
    void taken_found() {
        RULE.parameters("""
            {"name": "connectionId", "in": "query", "type": "string"}\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "taken" + " by the platform"));
    }
}
