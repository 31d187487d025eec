package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.document;
import static dev.flowconnector.swagger.diff.Versions.properties;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static dev.flowconnector.swagger.diff.Versions.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections, policies, scripts: what stands in apiProperties.json. */
class PropertiesTest {
    private static final String TENANT = "tenant: {type: 'string', uiDefinition: {constraints: {required: '%s'}}}";
    private static final String KEY = "api_key: {type: 'securestring'}";
    private static final String TOKEN = """
            token: {type: 'oauthSetting', oAuthSettings: {identityProvider: 'oauth2', clientId: 'c', scopes: ['read'],
              customParameters: {tokenUrl: {value: 'https://t'}}}}""";
    private static final String POLICY = """
            {templateId: 'setheader', title: 'Header', parameters: {'x-ms-apimTemplateParameter.name': 'X',
              'x-ms-apimTemplate-operationName': ['GetOrder']}}""";

    @Test
    void requiredParameterNew_breaking() {
        List<Change> changes = parameters("", TENANT.formatted("true"));

        assertThat(rules(changes)).containsExactly("bc-connection-parameter");
        assertThat(changes.get(0).pointer()).hasToString("/properties/connectionParameters/tenant");
        assertThat(changes.get(0).after().orElseThrow().part()).isEqualTo(Place.Part.PROPERTIES);
    }

    @Test
    void optionalParameterNew_compatible() {
        assertThat(rules(parameters("", TENANT.formatted("false")))).containsExactly("ok-connection-parameter-changed");
    }

    @Test
    void parameterRemovedOrRenamed_breaking() {
        assertThat(rules(parameters(TENANT.formatted("false"), ""))).containsExactly("bc-connection-parameter");
        assertThat(rules(parameters(
                        TENANT.formatted("false"), TENANT.formatted("false").replace("tenant", "domain"))))
                .containsExactly("bc-connection-parameter", "ok-connection-parameter-changed");
    }

    @Test
    void parameterBecomesRequired_breaking() {
        assertThat(rules(parameters(TENANT.formatted("false"), TENANT.formatted("true"))))
                .containsExactly("bc-connection-parameter");
        assertThat(rules(parameters(TENANT.formatted("true"), TENANT.formatted("false"))))
                .containsExactly("ok-connection-parameter-changed");
    }

    @Test
    void otherType_breaking() {
        assertThat(rules(parameters("tenant: {type: 'string'}", "tenant: {type: 'securestring'}")))
                .containsExactly("bc-connection-parameter");
    }

    @Test
    void valueNoLongerAllowed_breaking() {
        String region = "region: {type: 'string', uiDefinition: {constraints: {allowedValues: [%s]}}}";

        assertThat(rules(parameters(
                        region.formatted("{value: 'eu'}, {value: 'us'}"), region.formatted("{value: 'eu'}"))))
                .containsExactly("bc-connection-parameter");
        assertThat(rules(parameters(
                        region.formatted("{value: 'eu'}"), region.formatted("{value: 'eu'}, {value: 'us'}"))))
                .containsExactly("ok-connection-parameter-changed");
    }

    @Test
    void otherAuthentication_breakingAndSaidOnce() {
        assertThat(rules(parameters(KEY, TOKEN))).containsExactly("bc-auth-type");
        assertThat(rules(parameters("", KEY))).containsExactly("bc-auth-type");
        assertThat(rules(parameters(TOKEN, TOKEN.replace("'oauth2'", "'aad'")))).contains("bc-auth-type");
    }

    @Test
    void sameAuthentication_nothing() {
        assertThat(parameters(TOKEN, TOKEN)).isEmpty();
        assertThat(parameters(KEY, KEY)).isEmpty();
    }

    @Test
    void oauthSettings_warned() {
        assertThat(rules(parameters(TOKEN, TOKEN.replace("'read'", "'read', 'write'"))))
                .containsExactly("bc-oauth-changed");
        assertThat(rules(parameters(TOKEN, TOKEN.replace("https://t", "https://u"))))
                .containsExactly("bc-oauth-changed");
    }

    @Test
    void scopeRemoved_compatible() {
        assertThat(rules(parameters(TOKEN.replace("'read'", "'read', 'write'"), TOKEN)))
                .containsExactly("ok-connection-parameter-changed");
    }

    @Test
    void wayToSignInGone_breaking() {
        String sets = "{connectionParameterSets: {values: [%s]}}";
        String key = "{name: 'key', parameters: {" + KEY + "}}";
        String token = "{name: 'token', parameters: {" + TOKEN + "}}";

        assertThat(rules(properties(sets.formatted(key + "," + token), sets.formatted(key))))
                .containsExactly("bc-connection-parameter-set");
        assertThat(rules(properties(sets.formatted(key), sets.formatted(token + "," + key))))
                .containsExactly("ok-connection-parameter-changed");
        assertThat(rules(properties(
                        sets.formatted(key),
                        sets.formatted("{name: 'key', parameters: {" + KEY + ", " + TENANT.formatted("true") + "}}"))))
                .containsExactly("bc-connection-parameter");
    }

    @Test
    void policyRemovedOrChanged_warned() {
        List<Change> changes = policies(POLICY, "");

        assertThat(rules(changes)).containsExactly("bc-policy-changed");
        assertThat(changes.get(0).operationId()).isEqualTo("GetOrder");
        assertThat(rules(policies(POLICY, POLICY.replace("'X'", "'Y'")))).containsExactly("bc-policy-changed");
    }

    @Test
    void policyAddedOrMoved_compatible() {
        String other = "{templateId: 'routerequesttoendpoint', parameters: {}}";

        assertThat(rules(policies("", POLICY))).containsExactly("ok-policy-added");
        assertThat(rules(policies(POLICY + "," + other, other + "," + POLICY))).containsExactly("ok-policy-added");
        assertThat(policies(POLICY, POLICY)).isEmpty();
    }

    @Test
    void scriptForOtherOperations_warned() {
        assertThat(rules(properties("{scriptOperations: ['A']}", "{scriptOperations: ['A', 'B']}")))
                .containsExactly("bc-script-operations");
        assertThat(properties("{scriptOperations: ['A', 'B']}", "{scriptOperations: ['B', 'A']}"))
                .isEmpty();
    }

    @Test
    void gatewayGone_breaking() {
        assertThat(rules(properties("{capabilities: ['gateway']}", "{capabilities: []}")))
                .containsExactly("bc-gateway-removed");
        assertThat(rules(properties("{capabilities: []}", "{capabilities: ['gateway']}")))
                .containsExactly("ok-catalogue-changed");
    }

    @Test
    void brand_compatible() {
        assertThat(rules(properties(
                        "{iconBrandColor: '#000000', publisher: 'a', stackOwner: 'a'}",
                        "{iconBrandColor: '#ffffff', publisher: 'b', stackOwner: 'b'}")))
                .containsExactly("ok-catalogue-changed");
    }

    @Test
    void oneVersionWithoutTheFile_warned() {
        assertThat(rules(ConnectorDiff.between(
                        ConnectorVersion.of(document("{}"), settings("{properties: {}}")),
                        ConnectorVersion.of(document("{}")))))
                .containsExactly("bc-properties-missing");
    }

    private static List<Change> parameters(String before, String after) {
        return properties("{connectionParameters: {" + before + "}}", "{connectionParameters: {" + after + "}}");
    }

    private static List<Change> policies(String before, String after) {
        return properties("{policyTemplateInstances: [" + before + "]}", "{policyTemplateInstances: [" + after + "]}");
    }
}
