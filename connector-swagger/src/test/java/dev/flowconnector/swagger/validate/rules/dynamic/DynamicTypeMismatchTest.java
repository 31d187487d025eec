package dev.flowconnector.swagger.validate.rules.dynamic;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DynamicTypeMismatchTest {
    private static final RuleCheck RULE = RuleCheck.of(new DynamicTypeMismatch());
    private static final String CALL = "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/parameters";
    private static final String PATHS = """
            "/orders": {"get": {"operationId": "GetOrder", "parameters": [
              {"name": "flag", "in": "query", "type": "%2$s"},
              {"name": "id", "in": "query", "type": "string", "x-ms-dynamic-values": {"operationId": "ListOrders", "value-path": "id", "parameters": {"top": %1$s}}}]}},
            "/list": {"get": {"operationId": "ListOrders", "parameters": [{"name": "top", "in": "query", "type": "integer"}]}}\
            """;

    @Test
    void sameTypes_silent() {
        RULE.paths(PATHS.formatted("5", "integer")).silent();
    }

    @Test
    void numberAsText_silent() {
        RULE.paths(PATHS.formatted("5", "string").replace("\"type\": \"integer\"}]", "\"type\": \"string\"}]"))
                .silent();
    }

    @Test
    void textForANumber_found() {
        RULE.paths(PATHS.formatted("\"five\"", "integer")).finds(at(CALL + "/top", "'top'", "\"integer\"", "\"five\""));
    }

    @Test
    void inputOfAnotherType_found() {
        RULE.paths(PATHS.formatted("{\"parameter\": \"flag\"}", "boolean"))
                .finds(at(CALL + "/top/parameter", "\"flag\"", "\"boolean\""));
    }

    @Test
    void listForASingleValue_found() {
        RULE.paths(PATHS.formatted("[1, 2]", "integer")).finds(at(CALL + "/top", "[1,2]"));
    }
}
