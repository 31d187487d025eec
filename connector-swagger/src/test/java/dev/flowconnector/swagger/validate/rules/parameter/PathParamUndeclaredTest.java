package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PathParamUndeclaredTest {
    private static final RuleCheck RULE = RuleCheck.of(new PathParamUndeclared());

    @Test
    void declared_silent() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "A", "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}]}}\
            """).silent();
    }

    @Test
    void declaredAtThePath_silent() {
        RULE.paths("""
            "/orders/{id}": {"parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}], "get": {"operationId": "A"}}\
            """).silent();
    }

    @Test
    void onlyInQuery_found() {
        RULE.paths("""
            "/orders/{id}": {"get": {"operationId": "A", "parameters": [{"name": "id", "in": "query", "type": "string"}]}}\
            """).finds(at("/paths/~1orders~1{id}/get", "'id'"));
    }

    @Test
    void otherCase_found() {
        RULE.paths("""
            "/orders/{orderId}": {"get": {"operationId": "A", "parameters": [{"name": "orderid", "in": "path", "required": true, "type": "string"}]}}\
            """).finds(at("/paths/~1orders~1{orderId}/get", "'orderId'", "Did you" + " mean" + " 'orderid'?"));
    }
}
