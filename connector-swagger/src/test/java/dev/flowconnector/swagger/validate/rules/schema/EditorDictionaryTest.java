package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class EditorDictionaryTest {
    private static final RuleCheck RULE = RuleCheck.of(new EditorDictionary());

    @Test
    void freeMembers_silent() {
        RULE.body("""
            {"type": "object", "additionalProperties": {"type": "string"}, "x-ms-editor": "dictionary"}\
            """).silent();
    }

    @Test
    void otherEditor_silent() {
        RULE.body("""
            {"type": "string", "x-ms-editor": "html"}\
            """).silent();
    }

    @Test
    void fixedProperties_found() {
        RULE.body("""
            {"type": "object", "properties": {}, "x-ms-editor": "dictionary"}\
            """).finds(at("/paths/~1orders/post/parameters/0/schema/x-ms-editor", "dictionary"));
    }
}
