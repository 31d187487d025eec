package dev.flowconnector.swagger.bundle.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.security.ApiInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueWriterTest {
    private static final ApiInfo SILENT = info(Optional.empty(), List.of());
    private static final ApiInfo ANNOTATED =
            info(Optional.of("https://example.com/annotated"), List.of("SALES_AND_CRM", "AI"));

    private final Findings findings = new Findings();

    private static ApiInfo info(Optional<String> page, List<String> categories) {
        return new ApiInfo(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ApiInfo.Contact.NONE,
                Optional.empty(),
                Map.of(),
                page,
                page,
                categories,
                List.of());
    }

    private ArrayNode write(Map<String, Object> configuration, ApiInfo info) {
        return new CatalogueWriter(findings)
                .write(
                        GeneratorConfiguration.read(configuration, findings)
                                .common()
                                .catalogue(),
                        info);
    }

    private List<String> lines() {
        return findings.sorted().stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }

    @Test
    void annotation_threePropertiesWithCategoriesInMicrosoftsSpelling() {
        assertThat(write(Map.of(), ANNOTATED))
                .hasToString("[{\"propertyName\":\"Website\",\"propertyValue\":\"https://example.com/annotated\"},"
                        + "{\"propertyName\":\"Privacy policy\",\"propertyValue\":\"https://example.com/annotated\"},"
                        + "{\"propertyName\":\"Categories\",\"propertyValue\":\"Sales and CRM;AI\"}]");
        assertThat(lines()).isEmpty();
    }

    @Test
    void configuration_beforeTheAnnotation() {
        ArrayNode written =
                write(Map.of("website", "https://example.com/configured", "categories", List.of("Data")), ANNOTATED);

        assertThat(written.findValuesAsText("propertyValue"))
                .containsExactly("https://example.com/configured", "https://example.com/annotated", "Data");
    }

    @Test
    void nothing_emptyAndReported() {
        assertThat(write(Map.of(), SILENT)).isEmpty();
        assertThat(lines())
                .containsExactly("INFO connector metadata-missing The catalogue wants to know the website,"
                        + " privacyPolicy, categories of the connector. Certification needs them, a connector of your"
                        + " own does not. Add @ConnectorMetadata(website = …, privacyPolicy = …, categories = …), or"
                        + " configure <website>, <privacyPolicy> and <categories>.");
    }

    @Test
    void aPart_theRestReported() {
        assertThat(write(Map.of("website", "https://example.com"), SILENT)).hasSize(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("INFO connector metadata-property-missing The catalogue wants to know the privacyPolicy,"
                        + " categories of the connector.");
    }
}
