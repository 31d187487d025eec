package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FamilySingleMemberTest {
    private static final RuleCheck RULE = RuleCheck.of(new FamilySingleMember());

    @Test
    void predecessor_silent() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listorders_v2": {"get": {"operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrders",
                  "revision": 2}}}""").silent();
    }

    @Test
    void firstRevisionAlone_silent() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders", "x-ms-api-annotation": {"family": "ListOrders",
                  "revision": 1}}}""").silent();
    }

    @Test
    void secondAlone_oneFinding() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listorders_v2": {"get": {"operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrder",
                  "revision": 2}}}""")
                .finds(at(
                        "/paths/~1listorders_v2/get/x-ms-api-annotation",
                        "the only one of the family \"ListOrder\"",
                        "Did you mean 'ListOrders'?"))
                .unfixed();
    }
}
