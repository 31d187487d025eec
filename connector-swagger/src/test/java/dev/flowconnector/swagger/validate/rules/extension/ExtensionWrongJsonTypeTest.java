package dev.flowconnector.swagger.validate.rules.extension;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ExtensionWrongJsonTypeTest {
    private static final RuleCheck RULE = RuleCheck.of(new ExtensionWrongJsonType());

    @Test
    void rightTypes_silent() {
        RULE.operation("""
            "x-ms-visibility": "internal", "x-ms-pageable": {"nextLinkName": "nextLink"}, "x-ms-no-generic-test": true\
            """).silent();
    }

    @Test
    void anyJson_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-test-value": 5, "x-nullable": "yes"}\
            """).silent();
    }

    @Test
    void nullAsVisibility_found() {
        RULE.operation("""
            "x-ms-visibility": null\
            """).finds(at("/paths/~1orders/get/x-ms-visibility", "null", "a text"));
    }

    @Test
    void textAsPaging_found() {
        RULE.operation("""
            "x-ms-pageable": "nextLink"\
            """).finds(at("/paths/~1orders/get/x-ms-pageable", "\"nextLink\"", "an object"));
    }

    @Test
    void textAsMark_found() {
        RULE.body("""
            {"type": "object", "properties": {"url": {"type": "string", "x-ms-notification-url": "true"}}}\
            """)
                .finds(at(
                        "/paths/~1orders/post/parameters/0/schema/properties/url/x-ms-notification-url",
                        "true or false"));
    }
}
