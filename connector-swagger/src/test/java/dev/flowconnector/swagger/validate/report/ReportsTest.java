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
import dev.flowconnector.swagger.document.SourceMap;
import dev.flowconnector.swagger.validate.Usability;
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
        return sarif(new FileFindings(file, List.of(findings)));
    }

    private static JsonNode sarif(FileFindings findings) throws IOException {
        String text = SarifReport.of(List.of(findings), Validator.builtInRules());
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

    /** A definition that was generated: everything in one operation came from one method. */
    private static FileFindings generated() throws IOException {
        SourceMap sources = SourceMap.of(new JsonMapper().readTree("""
                {"definition": "", "places": {"/swagger": ["src/A.java", 12, "com.acme.A", "list(String)"]}}
                """));
        Usability usability = new Usability(
                3, List.of(), List.of(new Usability.Unusable("'List'", List.of("format-unknown: \"x\" <b>."))));
        return new FileFindings("d.json", List.of(HEAVY, LIGHT), sources, Optional.of(usability));
    }

    @Test
    void generatedDefinition_textShowsSourceAndDefinition() throws IOException {
        assertThat(TextReport.in(TextReport.Style.PLAIN).lines(List.of(generated())))
                .containsExactly(
                        "src/A.java:12:1 error swagger-version \"swagger\" is 2.",
                        "    Mend it.",
                        "    com.acme.A#list(String) makes my file.json:3:14",
                        "my file.json:1:14 info own-rule A | b <i>",
                        "    Mend it.",
                        "1 error, 0 warnings, 1 info",
                        "2 of 3 operations usable in Power Apps:",
                        "    'List': format-unknown: \"x\" <b>.");
    }

    @Test
    void generatedDefinition_sarifStandsInTheSources() throws IOException {
        JsonNode run = sarif(generated());

        JsonNode result = run.at("/results/0");
        assertThat(result.at("/locations/0/physicalLocation"))
                .hasToString("{\"artifactLocation\":{\"uri\":\"src/A.java\"},"
                        + "\"region\":{\"startLine\":12,\"startColumn\":1}}");
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("d.json");
        assertThat(run.at("/results/1").has("relatedLocations")).isFalse();
        assertThat(run.at("/properties/powerApps").path("d.json").path("usable").asInt())
                .isEqualTo(2);
    }

    @Test
    void generatedDefinition_jsonAndMarkdownNameTheSource() throws IOException {
        JsonNode file =
                new JsonMapper().readTree(JsonReport.of(List.of(generated()))).at("/files/0");

        assertThat(file.at("/findings/0/line").asInt()).isEqualTo(3);
        assertThat(file.at("/findings/0/source"))
                .hasToString("{\"file\":\"src/A.java\",\"line\":12,\"element\":\"com.acme.A#list(String)\"}");
        assertThat(file.at("/findings/1").has("source")).isFalse();
        assertThat(file.at("/powerApps/unusable/0"))
                .hasToString("{\"operation\":\"'List'\",\"reasons\":[\"format-unknown: \\\"x\\\" <b>.\"]}");
        assertThat(MarkdownReport.of(List.of(generated())))
                .contains("| `src/A.java:12` | error |", "### 2 of 3 operations usable in Power Apps", "&lt;b>");
    }

    @Test
    void connectorOfNoUseAndCompleteOne_saidInText() {
        FileFindings none = new FileFindings(
                "a.json",
                List.of(),
                SourceMap.none(),
                Optional.of(new Usability(2, List.of("schemes-first-not-https: So."), List.of())));
        FileFindings all = new FileFindings(
                "b.json", List.of(), SourceMap.none(), Optional.of(new Usability(2, List.of(), List.of())));

        assertThat(TextReport.in(TextReport.Style.PLAIN).lines(List.of(none, all)))
                .containsExactly(
                        "0 errors, 0 warnings, 0 infos",
                        "a.json: 0 of 2 operations usable in Power Apps:",
                        "    None, because of schemes-first-not-https: So.",
                        "b.json: 2 of 2 operations usable in Power Apps.");
    }

    @Test
    void colours_onlyWhereAskedFor() {
        List<FileFindings> files = List.of(new FileFindings("x.json", List.of(HEAVY)));

        assertThat(TextReport.in(TextReport.Style.COLOURED).lines(files).get(0)).contains("\u001B[31merror\u001B[0m");
        assertThat(String.join("", TextReport.in(TextReport.Style.PLAIN).lines(files)))
                .doesNotContain("\u001B");
    }

    @Test
    void ruleList_everyRuleAndWhatBlocksPowerApps() {
        List<String> lines = RuleList.lines(Validator.builtInRules());

        assertThat(Validator.builtInRules())
                .allSatisfy(rule -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(rule.info().id() + " (")));
        assertThat(lines)
                .contains("powerfx-unsupported-produces (certification info, powerapps error) *")
                .endsWith("* What it is about cannot be used in Power Apps.");
    }
}
