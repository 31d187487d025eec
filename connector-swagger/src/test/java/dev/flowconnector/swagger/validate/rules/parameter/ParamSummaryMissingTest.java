package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class ParamSummaryMissingTest {
    private static final RuleCheck RULE = RuleCheck.of(new ParamSummaryMissing());

    @Test
    void labelled_silent() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer", "x-ms-summary": "Count"}\
            """).silent();
    }

    @Test
    void internal_silent() {
        RULE.parameters("""
            {"name": "v", "in": "query", "type": "string", "x-ms-visibility": "internal"}\
            """).silent();
    }

    @Test
    void titledProperty_silent() {
        RULE.body("""
            {"type": "object", "properties": {"size": {"type": "string", "title": "Size"}}}\
            """).silent();
    }

    @Test
    void readOnlyProperty_silent() {
        RULE.body("""
            {"type": "object", "properties": {"id": {"type": "string", "readOnly": true}}}\
            """).silent();
    }

    @Test
    void unlabelled_found() {
        RULE.parameters("""
            {"name": "top", "in": "query", "type": "integer"}\
            """).finds(at("/paths/~1orders/get/parameters/0", "'top'"));
    }

    @Test
    void propertyOfBody_found() {
        RULE.body("""
            {"type": "object", "properties": {"size": {"type": "string"}}}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/properties/size", "'size'"));
    }
}
