package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolSettingsTest {
    private static final String ENVIRONMENT = "00000000-1111-2222-3333-444444444444";

    private final Findings findings = new Findings();

    private ObjectNode write(Map<String, Object> configured, Map<String, byte[]> files) {
        return new ToolSettings(findings).write(configured, files);
    }

    @Test
    void plainConnector_filesAndAddresses() {
        assertThat(write(Map.of(), Map.of()))
                .hasToString("{\"apiProperties\":\"apiProperties.json\","
                        + "\"apiDefinition\":\"apiDefinition.swagger.json\","
                        + "\"powerAppsUrl\":\"https://api.powerapps.com\",\"powerAppsApiVersion\":\"2016-11-01\","
                        + "\"flowUrl\":\"https://api.flow.microsoft.com\",\"flowApiVersion\":\"2016-11-01\"}");
    }

    @Test
    void iconAndScript_named() {
        ObjectNode settings = write(Map.of(), Map.of(FolderFiles.ICON, new byte[0], FolderFiles.SCRIPT, new byte[0]));

        assertThat(settings.path("icon").asText()).isEqualTo("icon.png");
        assertThat(settings.path("script").asText()).isEqualTo("script.csx");
    }

    @Test
    void configured_replacesAndAdds() {
        ObjectNode settings =
                write(Map.of("environment", ENVIRONMENT, "powerAppsUrl", "https://tip1.api.powerapps.com"), Map.of());

        assertThat(settings.path("environment").asText()).isEqualTo(ENVIRONMENT);
        assertThat(settings.path("powerAppsUrl").asText()).isEqualTo("https://tip1.api.powerapps.com");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void unknownKey_errorWithTheNearestOne() {
        assertThat(write(Map.of("enviroment", ENVIRONMENT), Map.of()).has("enviroment"))
                .isFalse();
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly("connector configuration-unknown-key The configuration has the unknown key"
                        + " 'settings.enviroment'. Known here: connectorId, environment, apiProperties, apiDefinition,"
                        + " icon, powerAppsUrl, powerAppsApiVersion, flowUrl, flowApiVersion, script, clientId, tenant,"
                        + " authorityUrl, resource. Did you mean 'environment'? Correct or remove it.");
    }

    @Test
    void environmentThatIsNoGuid_error() {
        write(Map.of("environment", "Production"), Map.of());

        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly(
                        "connector configuration-invalid-value The configuration key 'settings.environment' has"
                                + " the value \"Production\". Allowed is the GUID of an environment in lower case. Copy it from"
                                + " the address of the maker portal.");
    }

    @Test
    void written_acceptedByMicrosoft() throws IOException {
        Path schema = Path.of("../../shared/schemas/paconn-settings.schema.json");
        assumeTrue(Files.exists(schema), "Microsoft's schemas are not beside this checkout");
        JsonMapper mapper =
                JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        ObjectNode rules = (ObjectNode) mapper.readTree(Files.readString(schema));
        rules.remove("id"); // a word of draft 4 in a schema of draft 7

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(rules)
                        .validate(write(
                                Map.of("environment", ENVIRONMENT, "connectorId", "shared_shop"),
                                Map.of(FolderFiles.ICON, new byte[0]))))
                .isEmpty();
    }
}
