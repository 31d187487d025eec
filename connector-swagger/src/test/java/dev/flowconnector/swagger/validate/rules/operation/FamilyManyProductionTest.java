package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FamilyManyProductionTest {
    private static final RuleCheck RULE = RuleCheck.of(new FamilyManyProduction());

    @Test
    void onePreview_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "x-ms-api-annotation": {"family": "A", "revision": 1, "status": "Production"}}},
                "/a_v2": {"get": {"operationId": "A_V2", "x-ms-api-annotation": {"family": "A", "revision": 2,
                  "status": "Preview"}}}""").silent();
    }

    @Test
    void olderDeprecated_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "deprecated": true, "x-ms-api-annotation": {"family": "A", "revision": 1,
                  "status": "Production"}}},
                "/a_v2": {"get": {"operationId": "A_V2", "x-ms-api-annotation": {"family": "A", "revision": 2,
                  "status": "Production"}}}""").silent();
    }

    @Test
    void twoInProduction_oneFinding() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "x-ms-api-annotation": {"family": "A", "revision": 1, "status": "Production"}}},
                "/a_v2": {"get": {"operationId": "A_V2", "x-ms-api-annotation": {"family": "A", "revision": 2,
                  "status": "Production"}}}""")
                .finds(at("/paths/~1a_v2/get/x-ms-api-annotation", "2 operations are in production", "'A', 'A_V2'"))
                .unfixed();
    }
}
