package dev.flowconnector.swagger.validate.rules.parameter;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class BodyNotRequiredTest {
    private static final RuleCheck RULE = RuleCheck.of(new BodyNotRequired());

    @Test
    void requiredBody_silent() {
        RULE.parameters("""
            {"name": "body", "in": "body", "required": true, "schema": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}\
            """).silent();
    }

    @Test
    void optionalProperties_silent() {
        RULE.parameters("""
            {"name": "body", "in": "body", "required": false, "schema": {"type": "object", "properties": {"id": {"type": "string"}}}}\
            """).silent();
    }

    @Test
    void callbackAddress_leftToItsOwnRule() {
        RULE.parameters("""
            {"name": "body", "in": "body", "required": false, "schema": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string", "x-ms-notification-url": true}}}}\
            """).silent();
    }

    @Test
    void requiredProperty_found() {
        RULE.parameters("""
            {"name": "body", "in": "body", "required": false, "schema": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}\
            """).finds(at("/paths/~1orders/get/parameters/0/required", "'id'"));
    }

    @Test
    void constantAlone_silent() {
        RULE.parameters("""
            {"name": "body", "in": "body", "required": false, "schema": {"type": "object", "required": ["v"], "properties": {"v": {"type": "string", "default": "1", "x-ms-visibility": "internal"}}}}\
            """).silent();
    }

    @Test
    void nothingSaid_silentAsTheDesignerTakesItForRequired() {
        RULE.parameters("""
            {"name": "body", "in": "body", "schema": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}\
            """).silent();
    }
}
