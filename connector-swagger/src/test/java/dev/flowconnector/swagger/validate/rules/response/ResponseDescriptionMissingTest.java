package dev.flowconnector.swagger.validate.rules.response;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ResponseDescriptionMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ResponseDescriptionMissing());

    @Test
    void descriptions_silent() {
        RULE.operation("\"operationId\": \"ListOrders\", \"responses\": {\"200\": {\"description\": \"\"}}")
                .silent();
    }

    @Test
    void missing_added() {
        RULE.operation("\"responses\": {\"200\": {}, \"404\": {}}")
                .finds(
                        at("/paths/~1orders/get/responses/200", "such as \"Success\""),
                        at("/paths/~1orders/get/responses/404"))
                .fixedTo("""
                "responses": {"200": {"description": "Success"}, "404": {"description": "The request was refused"}}""");
    }

    @Test
    void sharedResponse_reportedOnce() {
        RULE.root("\"responses\": {\"ok\": {}}, \"paths\": {\"/orders\": {"
                        + "\"get\": {\"responses\": {\"200\": {\"$ref\": \"#/responses/ok\"}}},"
                        + "\"put\": {\"responses\": {\"200\": {\"$ref\": \"#/responses/ok\"}}}}}")
                .finds(at("/responses/ok"));
    }
}
