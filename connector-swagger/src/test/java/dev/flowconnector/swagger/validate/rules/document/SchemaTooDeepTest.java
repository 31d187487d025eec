package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SchemaTooDeepTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemaTooDeep());

    @Test
    void atTheLimit_silent() {
        RULE.response(nested(30)).silent();
    }

    @Test
    void oneMore_oneFinding() {
        RULE.response(nested(31))
                .finds(at("/paths/~1orders/get/responses/200/schema", "response 200 of 'ListOrders'", "31 levels"))
                .unfixed();
    }

    @Test
    void schemaWithinItself_silent() {
        RULE.definition("""
                {"paths": {"/a": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/A"}}}}}},
                 "definitions": {"A": {"items": {"$ref": "#/definitions/A"}}}}""").silent();
    }

    private static String nested(int levels) {
        return "{\"items\": ".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }
}
