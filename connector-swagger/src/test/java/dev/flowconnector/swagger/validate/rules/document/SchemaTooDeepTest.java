package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.RuleCheck;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTooDeepTest {
    private static final RuleCheck RULE = RuleCheck.of(new SchemaTooDeep());

    @Test
    void atTheLimit_silent() {
        RULE.response(nested(30)).silent();
    }

    @Test
    void oneMore_oneFinding() {
        RULE.response(nested(31))
                .finds(at("/paths/~1orders/get/responses/200/schema", "response 200 of 'ListOrders'", "31 levels"))
                .unfixed();
    }

    @Test
    void schemaWithinItself_silent() {
        RULE.definition("""
                {"paths": {"/a": {"get": {"responses": {"200": {"schema": {"$ref": "#/definitions/A"}}}}}},
                 "definitions": {"A": {"items": {"$ref": "#/definitions/A"}}}}""").silent();
    }

    /** What is measured first decides where a circle is cut; other rules measure too. */
    @Test
    void circle_measuredAlike_whateverOtherRulesRun() {
        SwaggerDocument circle = SourceFile.of("circle.json", """
                {"swagger": "2.0", "info": {"title": "T", "version": "1"},
                 "paths": {
                  "/x": {"get": {"operationId": "GetX", "responses": {
                    "200": {"description": "OK", "schema": {"$ref": "#/definitions/A"}}}}},
                  "/y": {"post": {"operationId": "PostY", "parameters": [
                    {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/B"}}],
                    "responses": {"200": {"description": "OK"}}}}},
                 "definitions": {"A": %s, "B": %s}}
                """.formatted(leadingTo("B"), leadingTo("A")))
                .definition();

        assertThat(tooDeep(Validator.of(Profile.CERTIFICATION), circle))
                .hasSize(1)
                .isEqualTo(tooDeep(
                        Validator.withProfile(Profile.CERTIFICATION)
                                .only(List.of(new SchemaTooDeep()))
                                .build(),
                        circle));
    }

    private static List<String> tooDeep(Validator validator, SwaggerDocument definition) {
        return validator.validate(definition).definition().stream()
                .filter(finding -> finding.rule().equals(SchemaTooDeep.INFO.id()))
                .map(Finding::message)
                .toList();
    }

    private static String leadingTo(String name) {
        return "{\"type\": \"array\", \"items\": ".repeat(20) + "{\"$ref\": \"#/definitions/" + name + "\"}"
                + "}".repeat(20);
    }

    private static String nested(int levels) {
        return "{\"items\": ".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }
}
