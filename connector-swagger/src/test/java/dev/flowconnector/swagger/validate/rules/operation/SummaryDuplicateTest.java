package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class SummaryDuplicateTest {
    private static final RuleCheck RULE = RuleCheck.of(new SummaryDuplicate());

    @Test
    void namesOfTheirOwn_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "summary": "List"}}, "/b": {"get": {"operationId": "B",
                  "summary": "Lists"}}""").silent();
    }

    @Test
    void revisionsOfOneFamily_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "summary": "List"}},
                "/b": {"get": {"operationId": "A_V2", "summary": "List", "x-ms-api-annotation": {"family": "A",
                  "revision": 2}}}""").silent();
    }

    @Test
    void deprecatedNamesake_silent() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "summary": "List", "deprecated": true}}, "/b": {"get": {"operationId": "B",
                  "summary": "List"}}""").silent();
    }

    @Test
    void sameName_oneFinding() {
        RULE.paths("""
                "/a": {"get": {"operationId": "A", "summary": "List orders"}}, "/b": {"get": {"operationId": "B",
                  "summary": "list orders"}}""").finds(at("/paths/~1b/get/summary", "also that of 'A'")).unfixed();
    }
}
