package dev.flowconnector.swagger.bundle.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.security.ApiInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfoWriterTest {
    private static final ApiInfo SILENT = info(Optional.empty(), List.of());
    private static final ApiInfo DECLARED = info(Optional.of("Declared"), List.of("declared"));
    private static final Map<String, String> PROJECT = Map.of(
            "artifactId", "contoso-shop", "name", "Contoso Shop", "version", "1.2.3-SNAPSHOT", "description", "Sells.");

    private final Findings findings = new Findings();

    private static ApiInfo info(Optional<String> text, List<String> keywords) {
        return new ApiInfo(
                text,
                text,
                text.map(declared -> "2.0"),
                text.map(declared -> "https://example.com/terms"),
                new ApiInfo.Contact(text, Optional.empty(), Optional.empty()),
                text.map(declared -> new ApiInfo.License("Apache-2.0", Optional.empty())),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                keywords);
    }

    private ObjectNode write(Map<String, Object> configuration, ApiInfo info, Map<String, String> project) {
        return new InfoWriter(
                        GeneratorConfiguration.read(configuration, findings).common(),
                        info,
                        Project.of(project),
                        findings)
                .write();
    }

    private List<String> lines() {
        return findings.sorted().stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }

    @Test
    void projectAlone_itsNameTextAndVersionInNumbers() {
        assertThat(write(Map.of(), SILENT, PROJECT))
                .hasToString("{\"title\":\"Contoso Shop\",\"description\":\"Sells.\",\"version\":\"1.2.3\"}");
        assertThat(lines()).isEmpty();
    }

    @Test
    void openApiDefinition_beforeTheProject() {
        assertThat(write(Map.of(), DECLARED, PROJECT))
                .hasToString("{\"title\":\"Declared\",\"description\":\"Declared\",\"version\":\"2.0\","
                        + "\"termsOfService\":\"https://example.com/terms\",\"contact\":{\"name\":\"Declared\"},"
                        + "\"license\":{\"name\":\"Apache-2.0\"},\"x-ms-keywords\":[\"declared\"]}");
    }

    @Test
    void configuration_beforeEverything() {
        Map<String, Object> configuration = Map.of(
                "title", "Configured", "contact", Map.of("email", "a@example.com"), "keywords", List.of("configured"));

        ObjectNode written = write(configuration, DECLARED, PROJECT);

        assertThat(written.path("title").asText()).isEqualTo("Configured");
        assertThat(written.path("contact")).hasToString("{\"name\":\"Declared\",\"email\":\"a@example.com\"}");
        assertThat(written.path("x-ms-keywords")).hasToString("[\"configured\"]");
    }

    @Test
    void projectNamedLikeItsArtifact_titleMadeOfItAndReported() {
        Map<String, String> unnamed = Map.of("artifactId", "contoso-shop", "name", "contoso-shop");

        assertThat(write(Map.of(), SILENT, unnamed))
                .hasToString("{\"title\":\"Contoso Shop\","
                        + "\"description\":\"Use Contoso Shop in flows, apps and agents.\",\"version\":\"1.0\"}");
        assertThat(lines())
                .containsExactly(
                        "WARNING connector title-missing The connector has no title of its own; \"Contoso Shop\" is"
                                + " written, made of the artifact id. Configure <title>, or annotate the Application"
                                + " class with @OpenAPIDefinition(info = @Info(title = …, version = …)).",
                        "INFO connector info-description-missing The connector has no description; \"Use Contoso Shop in"
                                + " flows, apps and agents.\" is written. Configure <description>: 30 to 500 characters"
                                + " that say what makers can do with it.");
    }

    @Test
    void nothingKnown_untitled() {
        assertThat(write(Map.of(), SILENT, Map.of()).path("title").asText()).isEqualTo("Untitled");
        assertThat(lines()).first().asString().contains("\"Untitled\" is written. Configure <title>");
    }
}
