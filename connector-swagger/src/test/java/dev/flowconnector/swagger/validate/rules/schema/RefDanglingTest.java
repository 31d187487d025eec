package dev.flowconnector.swagger.validate.rules.schema;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class RefDanglingTest {
    private static final RuleCheck RULE = RuleCheck.of(new RefDangling());

    @Test
    void referenceToADefinition_silent() {
        RULE.root("""
                "paths": {"/orders": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/Order"}}}}}},
                "definitions": {"Order": {"type": "object", "properties": {"next": {"$ref": "#/definitions/Order"}}}}
                """).silent();
    }

    @Test
    void propertyNamedRef_silent() {
        RULE.response("{\"type\": \"object\", \"properties\": {\"$ref\": {\"type\": \"string\"}}}")
                .silent();
    }

    @Test
    void nameWithASlip_oneFindingWithTheNameThatWasMeant() {
        RULE.root("""
                "paths": {"/orders": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/Oder"}}}}}},
                "definitions": {"Order": {"type": "object"}}
                """)
                .finds(at("/paths/~1orders/get/responses/200/schema/$ref", "has no 'Oder'", "Did you mean 'Order'?"))
                .unfixed();
    }

    @Test
    void circleOfReferencesOnly_findings() {
        RULE.root("""
                "paths": {},
                "definitions": {"A": {"$ref": "#/definitions/B"}, "B": {"$ref": "#/definitions/A"}}
                """).finds(at("/definitions/A/$ref", "circle"), at("/definitions/B/$ref", "circle"));
    }
}
