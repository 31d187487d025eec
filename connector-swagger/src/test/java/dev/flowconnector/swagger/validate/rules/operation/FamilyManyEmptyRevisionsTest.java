package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FamilyManyEmptyRevisionsTest {
    private static final RuleCheck RULE = RuleCheck.of(new FamilyManyEmptyRevisions());

    @Test
    void oneWithout_silent() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listorders_v2": {"get": {"operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrders",
                  "revision": 2}}}""").silent();
    }

    @Test
    void sameIdTwice_matterOfAnotherRule() {
        RULE.paths("\"/a\": {\"get\": {\"operationId\": \"A\"}, \"post\": {\"operationId\": \"A\"}}")
                .silent();
    }

    @Test
    void twoWithout_oneFinding() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listneworders": {"get": {"operationId": "ListNewOrders", "x-ms-api-annotation": {"family": "ListOrders"}}}""")
                .finds(at(
                        "/paths/~1listneworders/get/x-ms-api-annotation",
                        "2 operations",
                        "'ListOrders', 'ListNewOrders'"))
                .unfixed();
    }
}
