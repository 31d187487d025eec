package dev.flowconnector.swagger.bundle.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.security.SecurityScheme;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import dev.flowconnector.swagger.read.security.SecurityScheme.Basic;
import dev.flowconnector.swagger.read.security.SecurityScheme.Bearer;
import dev.flowconnector.swagger.read.security.SecurityScheme.KeyPlace;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import dev.flowconnector.swagger.read.security.Server;
import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiPropertiesTest {
    private static final ApiKey KEY = new ApiKey("key", "", KeyPlace.HEADER, "X-Api-Key", Origin.WHOLE);
    private static final Bearer BEARER = new Bearer("jwt", "", Origin.WHOLE);
    private static final OAuth2 OAUTH = new OAuth2(
            "login",
            "",
            Optional.of("https://id.example.com/authorize"),
            Optional.of("https://id.example.com/token"),
            Optional.empty(),
            Map.of("read", ""),
            Origin.WHOLE);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final Findings findings = new Findings();

    private JsonNode write(Map<String, Object> configuration, SecurityScheme... schemes) {
        return write(configuration, Optional.empty(), schemes);
    }

    private JsonNode write(Map<String, Object> configuration, Optional<Server> server, SecurityScheme... schemes) {
        DefinedOperation list = new DefinedOperation(
                "ListOrders",
                "List orders",
                "",
                DefinedOperation.Kind.ACTION,
                false,
                false,
                Optional.of("nextLink"),
                false);
        DefinedOperation get = new DefinedOperation(
                "GetOrder", "Get order", "", DefinedOperation.Kind.ACTION, false, false, Optional.empty(), false);
        return write(configuration, List.of(list, get), server, schemes);
    }

    private JsonNode write(
            Map<String, Object> configuration,
            List<DefinedOperation> operations,
            Optional<Server> server,
            SecurityScheme... schemes) {
        ObjectNode file = new ApiProperties(
                        GeneratorConfiguration.read(configuration, findings).common(), operations, findings)
                .write(List.of(schemes), server, Map.of(), "#0f6cbd");
        return file.path("properties");
    }

    private List<String> messages(String rule) {
        return findings.sorted().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    private static JsonNode at(JsonNode node, String pointer) {
        return node.at(JsonPointer.compile(pointer));
    }

    private static void acceptedByMicrosoft(JsonNode properties) throws IOException {
        Path schema = Path.of("../../shared/schemas/paconn-apiProperties.schema.json");
        assumeTrue(Files.exists(schema), "Microsoft's schemas are not beside this checkout");
        ObjectNode file = MAPPER.createObjectNode();
        file.set("properties", properties);
        ObjectNode rules = (ObjectNode) MAPPER.readTree(Files.readString(schema));
        rules.remove("id"); // a word of draft 4 in a schema of draft 7
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(rules)
                        .validate(file))
                .isEmpty();
    }

    @Test
    void key_isASecretWithoutPolicy() throws IOException {
        JsonNode properties = write(Map.of("publisher", "Shop", "stackOwner", "Shop"), KEY);

        assertThat(at(properties, "/connectionParameters/api_key/type").asText())
                .isEqualTo("securestring");
        assertThat(at(properties, "/connectionParameters/api_key/uiDefinition/displayName")
                        .asText())
                .isEqualTo("API Key");
        assertThat(properties.path("policyTemplateInstances")).hasSize(1);
        acceptedByMicrosoft(properties);
    }

    @Test
    void basic_isUserNameAndPassword() throws IOException {
        JsonNode properties = write(Map.of(), new Basic("basic", "", Origin.WHOLE));

        assertThat(at(properties, "/connectionParameters/username/type").asText())
                .isEqualTo("string");
        assertThat(at(properties, "/connectionParameters/password/type").asText())
                .isEqualTo("securestring");
        acceptedByMicrosoft(properties);
    }

    @Test
    void bearer_isASecretAndAPolicy() throws IOException {
        JsonNode properties = write(Map.of(), BEARER);

        assertThat(at(properties, "/connectionParameters/bearer_token/type").asText())
                .isEqualTo("securestring");
        assertThat(at(properties, "/policyTemplateInstances/0").toString())
                .isEqualTo("{\"templateId\":\"setheader\",\"title\":\"Send the access token\",\"parameters\":{"
                        + "\"x-ms-apimTemplateParameter.name\":\"Authorization\","
                        + "\"x-ms-apimTemplateParameter.value\":\"Bearer @connectionParameters('bearer_token')\","
                        + "\"x-ms-apimTemplateParameter.existsAction\":\"override\"}}");
        acceptedByMicrosoft(properties);
    }

    @Test
    void oauth_takesUrlsOfTheSchemeAndClientIdOfTheConfiguration() throws IOException {
        JsonNode properties = write(Map.of("oauth", Map.of("clientId", "app-1", "redirectMode", "Global")), OAUTH);

        assertThat(at(properties, "/connectionParameters/token/oAuthSettings").toString())
                .isEqualTo("{\"identityProvider\":\"oauth2\",\"clientId\":\"app-1\",\"scopes\":[\"read\"],"
                        + "\"redirectMode\":\"Global\","
                        + "\"redirectUrl\":\"https://global.consent.azure-apim.net/redirect\","
                        + "\"properties\":{\"IsFirstParty\":\"False\"},\"customParameters\":{"
                        + "\"authorizationUrl\":{\"value\":\"https://id.example.com/authorize\"},"
                        + "\"tokenUrl\":{\"value\":\"https://id.example.com/token\"},"
                        + "\"refreshUrl\":{\"value\":\"https://id.example.com/token\"}}}");
        acceptedByMicrosoft(properties);
    }

    @Test
    void oauthWithoutClientId_placeholderAndWarning() {
        JsonNode settings = at(write(Map.of(), OAUTH), "/connectionParameters/token/oAuthSettings");

        assertThat(settings.path("clientId").asText()).isEqualTo("your-client-id");
        assertThat(settings.path("redirectMode").asText()).isEqualTo("GlobalPerConnector");
        assertThat(messages("oauth-client-id-missing")).hasSize(1);
    }

    @Test
    void entraWithoutResource_error() {
        write(Map.of("oauth", Map.of("identityProvider", "aad", "clientId", "app")), OAUTH);

        assertThat(messages("oauth-parameter-missing"))
                .containsExactly("The identity provider \"aad\" needs \"resourceUri\".");
    }

    @Test
    void unknownProvider_writtenWithAWarning() {
        JsonNode properties = write(Map.of("oauth", Map.of("identityProvider", "goggle", "clientId", "app")), OAUTH);

        assertThat(at(properties, "/connectionParameters/token/oAuthSettings/identityProvider")
                        .asText())
                .isEqualTo("goggle");
        assertThat(findings.sorted())
                .filteredOn(finding -> finding.rule().equals("oauth-identityprovider-unknown"))
                .singleElement()
                .extracting(Finding::repair)
                .asString()
                .startsWith("Did you mean 'google'?");
    }

    @Test
    void twoSchemes_areSetsAndTheKeyTravelsByPolicy() {
        JsonNode properties = write(Map.of("oauth", Map.of("clientId", "app")), KEY, OAUTH);

        assertThat(properties.has("connectionParameters")).isFalse();
        assertThat(at(properties, "/connectionParameterSets/values/0/name").asText())
                .isEqualTo("key");
        assertThat(at(properties, "/connectionParameterSets/values/1/parameters/token/type")
                        .asText())
                .isEqualTo("oauthSetting");
        assertThat(at(properties, "/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.value")
                        .asText())
                .isEqualTo("@connectionParameters('api_key','')");
    }

    @Test
    void variableHost_policyAndParameters() throws IOException {
        Server server = new Server(
                List.of("https"),
                Optional.of("{tenant}.example.com"),
                "/{stage}",
                List.of(
                        new Server.Variable("tenant", "", "Your tenant.", List.of()),
                        new Server.Variable("stage", "v2", "", List.of("v1", "v2"))),
                Origin.WHOLE);

        JsonNode properties = write(Map.of(), Optional.of(server), KEY);

        assertThat(at(properties, "/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate")
                        .asText())
                .isEqualTo("https://@connectionParameters('tenant').example.com/@connectionParameters('stage','v2')");
        assertThat(at(properties, "/connectionParameters/stage/defaultValue").asText())
                .isEqualTo("v2");
        assertThat(at(properties, "/connectionParameters/stage/uiDefinition/constraints/allowedValues"))
                .hasSize(2);
        acceptedByMicrosoft(properties);
    }

    @Test
    void gateway_isCapabilityAndParameter() throws IOException {
        JsonNode properties = write(Map.of("gateway", true), KEY);

        assertThat(properties.path("capabilities").toString()).isEqualTo("[\"gateway\"]");
        assertThat(at(properties, "/connectionParameters/gateway/type").asText())
                .isEqualTo("gatewaySetting");
        assertThat(messages("gateway-limits"))
                .containsExactly("Calls through the on-premises gateway carry at most 3,182,218 bytes and cannot use"
                        + " custom code.");
        acceptedByMicrosoft(properties);
    }

    @Test
    void pageableOperation_getsItsPolicy() {
        assertThat(at(write(Map.of(), KEY), "/policyTemplateInstances/0").toString())
                .isEqualTo("{\"templateId\":\"updatenextlink\",\"title\":\"Lead the next page through the"
                        + " connection\",\"parameters\":{\"x-ms-apimTemplate-operationName\":[\"ListOrders\"],"
                        + "\"x-ms-apimTemplateParameter.nextLinkPropertyName\":\"nextLink\"}}");
    }

    @Test
    void triggerByPolicy_getsItsPolicy() throws IOException {
        DefinedOperation poll = new DefinedOperation(
                "OnOrder",
                "When an order is placed",
                "",
                DefinedOperation.Kind.TRIGGER,
                false,
                false,
                Optional.empty(),
                true);
        JsonNode properties = write(Map.of(), List.of(poll), Optional.empty(), KEY);

        assertThat(at(properties, "/policyTemplateInstances/0").toString())
                .isEqualTo("{\"templateId\":\"pollingtrigger\",\"type\":\"PollingTrigger\",\"title\":\"When an order is"
                        + " placed\",\"parameters\":{\"x-ms-apimTemplate-operationName\":[\"OnOrder\"],"
                        + "\"x-ms-apimTemplateParameter.triggerConfig\":{\"triggerState\":"
                        + "\"@{triggerBody().triggerState}\"},"
                        + "\"x-ms-apimTemplateParameter.triggerDataPath\":\"@triggerBody().value\"}}");
        acceptedByMicrosoft(properties);
    }

    @Test
    void configuredPolicy_getsItsPrefixes() throws IOException {
        JsonNode properties = write(
                Map.of(
                        "policies",
                        List.of(Map.of(
                                "templateId", "SetHeader",
                                "operations", List.of("GetOrder"),
                                "parameters",
                                        Map.of("name", "X-Client", "policySection", "Request", "value", "flow")))),
                KEY);

        JsonNode parameters = at(properties, "/policyTemplateInstances/0/parameters");
        assertThat(parameters.path("x-ms-apimTemplateParameter.name").asText()).isEqualTo("X-Client");
        assertThat(parameters.path("x-ms-apimTemplate-policySection").asText()).isEqualTo("Request");
        assertThat(parameters.path("x-ms-apimTemplate-operationName").toString())
                .isEqualTo("[\"GetOrder\"]");
        acceptedByMicrosoft(properties);
    }

    @Test
    void wrongPolicies_allFaultsAreNamed() {
        write(
                Map.of(
                        "policies",
                        List.of(
                                Map.of("templateId", "sethaeder"),
                                Map.of(
                                        "templateId",
                                        "setheader",
                                        "operations",
                                        List.of("GetOdrer"),
                                        "parameters",
                                        Map.of("nmae", "X", "existsAction", "replace")))),
                KEY);

        assertThat(findings.sorted())
                .filteredOn(finding -> finding.rule().startsWith("policy-"))
                .extracting(finding -> finding.message() + " " + finding.repair())
                .containsExactlyInAnyOrder(
                        "Configuration 'policies[0]': there is no template \"sethaeder\". Known: "
                                + String.join(", ", PolicyTemplate.ids())
                                + ". Did you mean 'setheader'? Correct the templateId.",
                        "Configuration 'policies[1]': the connector has no operation \"GetOdrer\". Its operations:"
                                + " 'GetOrder', 'ListOrders'. Did you mean 'GetOrder'? Name an operation id of the"
                                + " definition.",
                        "Configuration 'policies[1]': the template \"setheader\" has no parameter \"nmae\". Known:"
                                + " name, value, existsAction. Did you mean 'name'? Correct or remove it.",
                        "Configuration 'policies[1]': the parameter \"existsAction\" has the value \"replace\"."
                                + " Allowed: 'override', 'skip', 'append'. Write one of them.",
                        "Configuration 'policies[1]': the template \"setheader\" needs the parameter \"name\". Add it"
                                + " below <parameters>.",
                        "Configuration 'policies[1]': the template \"setheader\" needs the parameter \"value\". Add"
                                + " it below <parameters>.");
    }

    @Test
    void scriptOperations_areChecked() {
        write(Map.of("scriptOperations", List.of("GetOrders")), KEY);

        assertThat(messages("script-operations-without-script"))
                .containsExactly("<scriptOperations> names operations, but there is no <script>.");
        assertThat(messages("script-operation-dangling"))
                .containsExactly("<scriptOperations> names \"GetOrders\", which the connector does not have. Its"
                        + " operations: 'ListOrders', 'GetOrder'.");
    }

    @Test
    void noScheme_information() throws IOException {
        JsonNode properties = write(Map.of());

        assertThat(properties.path("connectionParameters")).isEmpty();
        assertThat(messages("security-none")).hasSize(1);
        acceptedByMicrosoft(properties);
    }

    @Test
    void rawParameterOfUnknownType_error() {
        write(Map.of("connectionParameters", Map.of("site", Map.of("type", "text"))), KEY);

        assertThat(messages("configuration-invalid-value"))
                .containsExactly("The configuration key 'connectionParameters.site.type' has the value \"text\"."
                        + " Allowed is one of string, securestring, int, bool, oauthSetting, gatewaySetting,"
                        + " managedIdentity, clientCertificate.");
    }
}
