package dev.flowconnector.swagger.validate.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second opinion, by schemas of our own and by Microsoft's where they lie beside the checkout. */
class PublishedSchemasTest {
    private static final Path MICROSOFTS = Path.of("../../shared/schemas");
    private static final String SMALL = """
            {
              // a comment, as in Microsoft's
              "$schema": "http://json-schema.org/draft-04/schema#",
              "properties": {
                "swagger": {"enum": ["2.0"]},
                "host": {"type": "string", "pattern": "^[a-z.]+$"},
                "x-kind": {"oneOf": [
                  {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
                  {"type": "object", "required": ["b"], "properties": {"b": {"type": "integer"}}}]},
                "info": {}, "paths": {}, "schemes": {}
              },
              "additionalProperties": false
            }
            """;

    private static List<Finding> findings(String definition, SourceFile... schemas) {
        return Validator.withProfile(Profile.PLAIN)
                .rule(PublishedSchemas.of(Arrays.asList(schemas)))
                .build()
                .validate(SourceFile.of("d.json", definition).definition())
                .findings();
    }

    private static String definition(String members) {
        return """
                {"swagger": "2.0", "info": {"title": "Orders", "version": "1.0", "description": "Reads orders."},
                 "schemes": ["https"], "paths": {"/orders": {"get": {"operationId": "ListOrders", "summary": "List orders",
                  "parameters": [], "responses": {"200": {"description": "OK"}}}}},
                 %s}
                """.formatted(members);
    }

    @Test
    void whatTheSchemaAllows_silent() {
        assertThat(findings(
                        definition("\"host\": \"api.contoso.com\", \"x-kind\": {\"a\": \"x\"}"),
                        SourceFile.of("s.json", SMALL)))
                .isEmpty();
    }

    @Test
    void unknownMember_foundWhereItStands() {
        assertThat(findings(
                        definition("\"host\": \"api.contoso.com\", \"x-other\": 1"), SourceFile.of("s.json", SMALL)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("microsoft-schema");
                    assertThat(finding.pointer()).hasToString("/x-other");
                    assertThat(finding.origin()).hasToString("d.json:4:40");
                    assertThat(finding.message())
                            .isEqualTo("Microsoft's schema does not know the member 'x-other' here.");
                });
    }

    @Test
    void noneOfTheAlternatives_oneFindingAtTheOuterPlace() {
        assertThat(findings(
                        definition("\"host\": \"api.contoso.com\", \"x-kind\": {}"), SourceFile.of("s.json", SMALL)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).hasToString("/x-kind");
                    assertThat(finding.message()).isEqualTo("Microsoft's schema knows no such form of {}.");
                });
    }

    @Test
    void whereARuleHasSpoken_silent() {
        assertThat(findings(definition("\"host\": \"https://api.contoso.com/\""), SourceFile.of("s.json", SMALL)))
                .extracting(Finding::rule)
                .containsExactly("host-invalid");
        assertThat(findings(definition("\"host\": \"api1.contoso.com\""), SourceFile.of("s.json", SMALL)))
                .extracting(Finding::rule)
                .containsExactly("microsoft-schema");
    }

    @Test
    void anythingElse_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedSchemas.of(List.of(SourceFile.of("x.json", "{\"type\": \"object\"}"))))
                .withMessageContaining("x.json is no JSON schema for definitions or for properties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedSchemas.of(List.of(SourceFile.of("x.json", ""))))
                .withMessageContaining("x.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedSchemas.of(List.of(SourceFile.of(
                        "x.json", "{\"properties\": {\"swagger\": {\"$ref\": \"http://127.0.0.1:1/other.json\"}}}"))))
                .withMessageContaining("is not allowed to be loaded");
    }

    @Test
    void noSchema_silentInEveryProfile() {
        for (Profile profile : Profile.values()) {
            assertThat(Validator.withProfile(profile)
                            .only(List.of(PublishedSchemas.none()))
                            .build()
                            .validate(SourceFile.of("d.json", "{\"x\": 1}").definition())
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void microsoftsOwn_objectionsToDefinitionAndProperties() throws IOException {
        assumeTrue(Files.isDirectory(MICROSOFTS), "Microsoft's schemas are not beside this checkout");
        PublishedSchemas both = PublishedSchemas.of(List.of(
                SourceFile.read(MICROSOFTS.resolve("apiDefinition.swagger.schema.json")),
                SourceFile.read(MICROSOFTS.resolve("paconn-apiProperties.schema.json"))));
        SourceFile definition = SourceFile.of(
                "d.json",
                definition("\"host\": \"api.contoso.com\", \"x-ms-openai-manifest\": {\"humanName\": \"O\"}"));
        SourceFile properties = SourceFile.of("p.json", """
                {"properties": {"iconBrandColor": "#2b5797", "capabilities": [], "connectionParameters": {},
                  "scriptOperations": ["ListOrders"]}}
                """);

        assertThat(Validator.withProfile(Profile.PLAIN)
                        .only(List.of(both))
                        .build()
                        .validate(definition.definition(), properties.properties())
                        .findings())
                .extracting(finding -> finding.origin() + " " + finding.pointer())
                .containsExactly("d.json:4:53 /x-ms-openai-manifest", "p.json:2:23 /properties/scriptOperations");
    }
}
