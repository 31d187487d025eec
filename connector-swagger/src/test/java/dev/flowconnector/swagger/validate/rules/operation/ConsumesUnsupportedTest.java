package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ConsumesUnsupportedTest {
    private static final RuleCheck RULE = RuleCheck.of(new ConsumesUnsupported());

    @Test
    void json_silent() {
        RULE.operation("\"consumes\": [\"application/json; charset=utf-8\"]").silent();
    }

    @Test
    void produces_silent() {
        RULE.operation("\"produces\": [\"application/pdf\"]").silent();
    }

    @Test
    void xml_oneFinding() {
        RULE.operation("\"consumes\": [\"application/xml\"]")
                .finds(at("/paths/~1orders/get/consumes", "'application/xml' is not supported"))
                .unfixed();
    }

    @Test
    void slip_oneFinding() {
        RULE.operation("\"consumes\": [\"application/jsn\"]")
                .finds(at("/paths/~1orders/get/consumes", "Did you mean 'application/json'?"));
    }

    @Test
    void besideJson_oneFindingForTheList() {
        RULE.operation("\"consumes\": [\"application/json\", \"text/json\", \"application/*+json\"]")
                .finds(at(
                        "/paths/~1orders/get/consumes",
                        "'text/json', 'application/*+json' are",
                        "Keep the supported ones"))
                .unfixed();
    }
}
