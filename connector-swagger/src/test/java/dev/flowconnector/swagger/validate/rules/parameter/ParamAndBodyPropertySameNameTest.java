package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamAndBodyPropertySameNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamAndBodyPropertySameName());

    @Test
    void otherNames_silent() {
        RULE.operation("""
            "parameters": [{"name": "id", "in": "query", "type": "string"}, {"name": "body", "in": "body", "schema": {"properties": {"size": {"type": "string"}}}}]\
            """).silent();
    }

    @Test
    void nameOfTheBodyItself_silent() {
        RULE.operation("""
            "parameters": [{"name": "body", "in": "body", "schema": {"properties": {"body": {"type": "string"}}}}]\
            """).silent();
    }

    @Test
    void sameName_found() {
        RULE.operation("""
            "parameters": [{"name": "id", "in": "query", "type": "string"}, {"name": "body", "in": "body", "schema": {"properties": {"id": {"type": "string"}}}}]\
            """).finds(at("/paths/~1orders/get/parameters/0/name", "'id'"));
    }
}
