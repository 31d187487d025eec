package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class CollectionformatUnsupportedTest {
    private static final RuleCheck RULE = RuleCheck.of(new CollectionformatUnsupported());

    @Test
    void csv_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "csv"}\
            """).silent();
    }

    @Test
    void absent_silent() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}}\
            """).silent();
    }

    @Test
    void multi_found() {
        RULE.parameters("""
            {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}\
            """).finds(at("/paths/~1orders/get/parameters/0/collectionFormat", "\"multi\""));
    }
}
