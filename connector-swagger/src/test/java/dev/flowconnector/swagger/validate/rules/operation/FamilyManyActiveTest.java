package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class FamilyManyActiveTest {
    private static final RuleCheck RULE = RuleCheck.of(new FamilyManyActive());

    @Test
    void twoActive_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "deprecated": true}},
                "/a_v2": {"get": {"operationId": "A_V2", "x-ms-api-annotation": {"family": "A", "revision": 2}}},
                "/a_v3": {"get": {"operationId": "A_V3", "x-ms-api-annotation": {"family": "A", "revision": 3}}}""").silent();
    }

    @Test
    void threeActive_oneFinding() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A"}},
                "/a_v2": {"get": {"operationId": "A_V2", "x-ms-api-annotation": {"family": "A", "revision": 2}}},
                "/a_v3": {"get": {"operationId": "A_V3", "x-ms-api-annotation": {"family": "A", "revision": 3}}}""")
                .finds(at("/paths/~1a_v3/get/x-ms-api-annotation", "3 operations", "'A', 'A_V2', 'A_V3'"))
                .unfixed();
    }
}
