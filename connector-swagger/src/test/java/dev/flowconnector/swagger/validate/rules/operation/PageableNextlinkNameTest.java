package dev.flowconnector.swagger.validate.rules.operation;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class PageableNextlinkNameTest {
    private static final RuleCheck RULE = RuleCheck.of(new PageableNextlinkName());

    @Test
    void nextLink_silent() {
        RULE.operation("\"x-ms-pageable\": {\"nextLinkName\": \"nextLink\"}").silent();
    }

    @Test
    void odata_silent() {
        RULE.operation("\"x-ms-pageable\": {\"nextLinkName\": \"@odata.nextLink\"}")
                .silent();
    }

    @Test
    void otherName_oneFinding() {
        RULE.operation("\"operationId\": \"A\", \"x-ms-pageable\": {\"nextLinkName\": \"next\"}")
                .finds(at("/paths/~1orders/get/x-ms-pageable/nextLinkName", "\"next\" of 'A'"))
                .unfixed();
    }

    @Test
    void noName_oneFinding() {
        RULE.operation("\"x-ms-pageable\": {}").finds(at("/paths/~1orders/get/x-ms-pageable", "has no nextLinkName"));
    }
}
