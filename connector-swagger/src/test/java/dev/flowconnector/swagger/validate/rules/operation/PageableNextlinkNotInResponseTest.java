package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PageableNextlinkNotInResponseTest {
    private static final RuleCheck RULE = RuleCheck.of(new PageableNextlinkNotInResponse());

    @Test
    void declared_silent() {
        RULE.operation("""
                "x-ms-pageable": {"nextLinkName": "nextLink"},
                "responses": {"200": {"description": "OK", "schema": {"properties": {"nextLink": {"type": "string"}}}}}""").silent();
    }

    @Test
    void declaredInAPart_silent() {
        RULE.operation("""
                "x-ms-pageable": {"nextLinkName": "nextLink"},
                "responses": {"200": {"description": "OK",
                  "schema": {"allOf": [{"properties": {"nextLink": {"type": "string"}}}]}}}""").silent();
    }

    @Test
    void dynamicSchema_silent() {
        RULE.operation("""
                "x-ms-pageable": {"nextLinkName": "nextLink"},
                "responses": {"200": {"description": "OK", "schema": {"x-ms-dynamic-schema": {"operationId": "A"}}}}""").silent();
    }

    @Test
    void list_oneFinding() {
        RULE.operation("""
                "operationId": "A", "x-ms-pageable": {"nextLinkName": "nextLink"},
                "responses": {"200": {"description": "OK", "schema": {"type": "array"}}}""")
                .finds(at(
                        "/paths/~1orders/get/x-ms-pageable/nextLinkName",
                        "The answer of 'A' has no property \"nextLink\"",
                        "response 200"))
                .unfixed();
    }
}
