package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class TitleHidesSummaryTest {
    private static final RuleCheck RULE = RuleCheck.of(new TitleHidesSummary());

    @Test
    void sameText_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string", "title": "Id", "x-ms-summary": "Id"}}}\
            """).silent();
    }

    @Test
    void titleAlone_silent() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string", "title": "Id"}}}\
            """).silent();
    }

    @Test
    void titleOfTheWhole_silent() {
        RULE.response("""
            {"type": "object", "title": "Order", "x-ms-summary": "The order"}\
            """).silent();
    }

    @Test
    void otherText_found() {
        RULE.response("""
            {"type": "object", "properties": {"id": {"type": "string", "title": "Ident", "x-ms-summary": "Order number"}}}\
            """)
                .finds(at("/paths/~1orders/get/responses/200/schema/properties/id/title", "\"Ident\"", "Order number"));
    }
}
