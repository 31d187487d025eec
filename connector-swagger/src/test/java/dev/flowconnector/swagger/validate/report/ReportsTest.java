package dev.flowconnector.swagger.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Findings for code hosts and for a comment on a change. */
class ReportsTest {
    private static final Finding HEAVY = at("swagger-version", Severity.ERROR, 3, "\"swagger\" is 2.", "/swagger");
    private static final Finding LIGHT = at("own-rule", Severity.INFO, 1, "A | b <i>", "");

    private static Finding at(String rule, Severity severity, int line, String message, String pointer) {
        Origin place = new Origin.TextPosition(Optional.of("my file.json"), line, 14);
        return new Finding(rule, "", severity, place, JsonPointer.compile(pointer), message, "Mend it.", List.of());
    }

    private static JsonNode sarif(String file, Finding... findings) throws IOException {
        String text = SarifReport.of(List.of(new FileFindings(file, List.of(findings))), Validator.builtInRules());
        JsonNode log = new JsonMapper().readTree(text);
        try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(log))
                    .isEmpty();
        }
        return log.at("/runs/0");
    }

    @Test
    void sarif_resultsWithPlaceAndTheirRules() throws IOException {
        JsonNode run = sarif("my file.json", LIGHT, HEAVY);

        assertThat(run.at("/results/1/ruleId").asText()).isEqualTo("swagger-version");
        assertThat(run.at("/results/1/ruleIndex").asInt()).isEqualTo(1);
        assertThat(run.at("/results/1/level").asText()).isEqualTo("error");
        assertThat(run.at("/results/1/message/text").asText()).isEqualTo("\"swagger\" is 2. Mend it.");
        JsonNode place = run.at("/results/1/locations/0");
        assertThat(place.at("/physicalLocation/artifactLocation/uri").asText()).isEqualTo("my%20file.json");
        assertThat(place.at("/physicalLocation/region")).hasToString("{\"startLine\":3,\"startColumn\":14}");
        assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("/swagger");
        assertThat(run.at("/results/0/level").asText()).isEqualTo("note");
        assertThat(run.at("/results/0/locations/0").has("logicalLocations")).isFalse();
        assertThat(run.at("/tool/driver/rules/0")).hasToString("{\"id\":\"own-rule\"}");
        assertThat(run.at("/tool/driver/rules/1/shortDescription/text").asText())
                .startsWith("The platform reads Swagger 2.0 only");
    }

    @Test
    void sarif_absoluteFileAsUrlAndNothingFoundIsValidToo() throws IOException {
        Path absolute = Path.of("x.json").toAbsolutePath();

        assertThat(sarif(absolute.toString(), HEAVY)
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(absolute.toUri().toString());
        assertThat(sarif("x.json").at("/results")).isEmpty();
    }

    @Test
    void markdown_worstFirstAndValuesCannotBeMarkup() {
        assertThat(MarkdownReport.of(List.of(new FileFindings("my file.json", List.of(LIGHT, HEAVY)))))
                .isEqualTo("""
                        ## Connector: 1 error, 0 warnings, 1 info

                        ### `my file.json`

                        | Line | | Rule | What is wrong | How to mend it |
                        |---:|---|---|---|---|
                        | 3 | error | `swagger-version` | "swagger" is 2. | Mend it. |
                        | 1 | info | `own-rule` | A \\| b &lt;i> | Mend it. |
                        """);
    }

    @Test
    void markdown_manyFindingsCounted() {
        String text = MarkdownReport.of(List.of(new FileFindings("x.json", Collections.nCopies(53, HEAVY))));

        assertThat(text.lines().filter(line -> line.startsWith("| 3 |"))).hasSize(50);
        assertThat(text).endsWith("\n... and 3 more.\n");
    }
}
