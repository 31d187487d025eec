package dev.flowconnector.swagger.bundle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration.ConfiguredConnector;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.run.ReadSettings.BinaryFormat;
import dev.flowconnector.swagger.read.run.ReadSettings.Publish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorConfigurationTest {
    private final Findings findings = new Findings();

    private GeneratorConfiguration read(Map<String, Object> configuration) {
        return GeneratorConfiguration.read(configuration, findings);
    }

    private String onlyError() {
        assertThat(findings.sorted()).hasSize(1).allMatch(finding -> finding.severity() == Severity.ERROR);
        return findings.sorted().get(0).toString();
    }

    @Test
    void nothing_givesDefaults() {
        GeneratorConfiguration configuration = read(Map.of());

        assertThat(configuration.publish()).isEqualTo(Publish.ALL);
        assertThat(configuration.binaryFormat()).isEqualTo(BinaryFormat.BINARY);
        assertThat(configuration.connectors()).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void texts_asXmlWritesThem() {
        GeneratorConfiguration configuration = read(Map.of(
                "publish", "annotated",
                "binaryFormat", "byte",
                "gateway", "true",
                "title", " Orders ",
                "host", ""));

        assertThat(configuration.publish()).isEqualTo(Publish.ANNOTATED);
        assertThat(configuration.binaryFormat()).isEqualTo(BinaryFormat.BYTE);
        assertThat(configuration.common().gateway()).contains(true);
        assertThat(configuration.common().texts().title()).contains("Orders");
        assertThat(configuration.common().address().host()).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void unknownKey_didYouMean() {
        read(Map.of("icnBrandColor", "#112233"));

        assertThat(onlyError())
                .startsWith("connector configuration-unknown-key The configuration has the unknown key"
                        + " 'icnBrandColor'. Known here: basePath, ")
                .endsWith("Did you mean 'iconBrandColor'? Correct or remove it.");
    }

    @Test
    void unknownKeyInside_isShownWithItsPath() {
        read(Map.of("contact", Map.of("nmae", "Shop")));

        assertThat(onlyError())
                .isEqualTo("connector configuration-unknown-key The configuration has the unknown key 'contact.nmae'."
                        + " Known here: email, name, url. Did you mean 'name'? Correct or remove it.");
    }

    @Test
    void wrongType_namesKeyValueAndWhatIsAllowed() {
        read(Map.of("schemes", "https"));

        assertThat(onlyError())
                .isEqualTo("connector configuration-wrong-type The configuration key 'schemes' has the value"
                        + " \"https\". Allowed is a list of texts. Write a list of texts.");
    }

    @Test
    void wrongFlag_error() {
        read(Map.of("gateway", "yes"));

        assertThat(onlyError())
                .isEqualTo("connector configuration-wrong-type The configuration key 'gateway' has the value \"yes\"."
                        + " Allowed is true or false. Write true or false.");
    }

    @Test
    void wrongChoice_didYouMean() {
        read(Map.of("publish", "anotated"));

        assertThat(onlyError())
                .isEqualTo("connector configuration-invalid-value The configuration key 'publish' has the value"
                        + " \"anotated\". Allowed is one of 'all', 'annotated'. Did you mean 'annotated'? Write one of"
                        + " them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.example.com", "api.example.com/v1", "{tenant}.example.com"})
    void hostWithMore_error(String host) {
        read(Map.of("host", host));

        assertThat(onlyError())
                .contains("'host' has the value \"" + host + "\"")
                .contains("Leave out the scheme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.example.com", "localhost:8080", "@environmentVariables(\"ApiHost\")"})
    void legalHost_accepted(String host) {
        assertThat(read(Map.of("host", host)).common().address().host()).contains(host);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void basePathWithoutSlash_error() {
        read(Map.of("basePath", "api"));

        assertThat(onlyError())
                .endsWith("'basePath' has the value \"api\". Allowed is a path that begins with a slash. Write"
                        + " \"/api\".");
    }

    @Test
    void schemes_httpsFirst() {
        assertThat(read(Map.of("schemes", List.of("http", "https")))
                        .common()
                        .address()
                        .schemes())
                .containsExactly("https", "http");
    }

    @Test
    void categories_byTextOrConstant() {
        assertThat(read(Map.of("categories", List.of("content and files", "SALES_AND_CRM")))
                        .common()
                        .catalogue()
                        .categories())
                .containsExactly("Content and Files", "Sales and CRM");
    }

    @Test
    void unknownCategory_didYouMean() {
        read(Map.of("categories", List.of("Producivity")));

        assertThat(onlyError()).endsWith("Did you mean 'Productivity'? Choose one of them.");
    }

    @Test
    void threeCategories_error() {
        read(Map.of("categories", List.of("AI", "Data", "Finance")));

        assertThat(onlyError()).contains("has the value \"AI, Data, Finance\". Allowed is one category or two.");
    }

    @Test
    void secret_isRefusedAndNotRepeated() {
        read(Map.of("oauth", Map.of("clientId", "app", "clientSecret", "s3cr3t")));

        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains(
                        "'oauth.clientSecret' has the value \"(withheld)\". Allowed is no" + " secret at all"))
                .noneMatch(text -> text.contains("s3cr3t"));
    }

    @Test
    void secretInsideARawParameter_isRefused() {
        read(Map.of(
                "connectionParameters", Map.of("token", Map.of("oAuthSettings", Map.of("clientSecret", "s3cr3t")))));

        assertThat(onlyError()).contains("'connectionParameters.token.oAuthSettings.clientSecret'");
    }

    @Test
    void parameterThatIsCalledPassword_isNoSecret() {
        read(Map.of("connectionParameters", Map.of("password", Map.of("type", "securestring"))));

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void connector_overridesCommonValues() {
        GeneratorConfiguration configuration = read(Map.of(
                "title", "All",
                "publisher", "Shop",
                "connectors",
                        List.of(Map.of(
                                "id", "orders",
                                "title", "Orders",
                                "include", Map.of("paths", List.of("/orders"))))));

        ConfiguredConnector connector = configuration.connectors().get(0);
        assertThat(connector.options().texts().title()).contains("Orders");
        assertThat(connector.options().brand().publisher()).contains("Shop");
        assertThat(connector.selection().include().paths()).containsExactly("/orders");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void keyOfTheRunInAConnector_isUnknownThere() {
        read(Map.of("connectors", List.of(Map.of("id", "orders", "objectMapper", "a.Mapper"))));

        assertThat(onlyError()).contains("unknown key 'connectors[0].objectMapper'");
    }

    @Test
    void connectorWithoutId_error() {
        read(Map.of("connectors", List.of(Map.of("title", "Orders"))));

        assertThat(onlyError())
                .isEqualTo("connector configuration-invalid-value The configuration key 'connectors[0].id' has the"
                        + " value \"\". Allowed is letters, digits and hyphens, a letter or digit first. Write for"
                        + " example \"orders\".");
    }

    @Test
    void severalFaults_allReported() {
        read(Map.of("host", "a/b", "basePath", "c", "iconBrandColor", "red"));

        assertThat(findings.sorted()).hasSize(3);
    }
}
