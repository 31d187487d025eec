package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class DefinitionOnlyReferenceTest {
    private static final RuleCheck RULE = RuleCheck.of(new DefinitionOnlyReference());

    @Test
    void referenceInside_silent() {
        RULE.root("""
            "definitions": {"A": {"type": "object", "properties": {"b": {"$ref": "#/definitions/B"}}}, "B": {"type": "string"}}\
            """).silent();
    }

    @Test
    void referenceAlone_found() {
        RULE.root("""
            "definitions": {"A": {"$ref": "#/definitions/B"}, "B": {"type": "string"}}\
            """).finds(at("/definitions/A/$ref", "'A'", "#/definitions/B"));
    }
}
