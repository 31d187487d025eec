package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FamilyDuplicateRevisionTest {
    private static final RuleCheck RULE = RuleCheck.of(new FamilyDuplicateRevision());

    @Test
    void numberedOnceEach_silent() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listorders_v2": {"get": {"operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrders",
                  "revision": 2}}}""").silent();
    }

    @Test
    void sameNumberInTwoFamilies_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "x-ms-api-annotation": {"family": "A", "revision": 2}}},
                "/b": {"get": {"operationId": "B", "x-ms-api-annotation": {"family": "B", "revision": 2}}}""").silent();
    }

    @Test
    void sameNumberTwice_oneFinding() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "x-ms-api-annotation": {"family": "X", "revision": 2}}},
                "/b": {"get": {"operationId": "B", "x-ms-api-annotation": {"family": "X", "revision": 2}}}""")
                .finds(at("/paths/~1b/get/x-ms-api-annotation/revision", "also that of 'A'"))
                .unfixed();
    }

    @Test
    void firstBesideOneWithout_oneFinding() {
        RULE.paths("""
                "/listorders": {"get": {"operationId": "ListOrders"}},
                "/listorders_v2": {"get": {"operationId": "ListOrders_V2", "x-ms-api-annotation": {"family": "ListOrders",
                  "revision": 1}}}""").finds(at("/paths/~1listorders_v2/get/x-ms-api-annotation/revision", "which states none"));
    }
}
