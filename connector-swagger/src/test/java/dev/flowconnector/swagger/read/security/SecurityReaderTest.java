package dev.flowconnector.swagger.read.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import dev.flowconnector.swagger.read.security.SecurityScheme.Bearer;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.OAuthFlow;
import io.swagger.v3.oas.annotations.security.OAuthFlows;
import io.swagger.v3.oas.annotations.security.OAuthScope;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityReaderTest {
    private final Findings findings = new Findings();

    private Security read(Class<?>... classes) {
        return new SecurityReader(findings).read(ApiOf.classes(classes));
    }

    private Finding onlyFinding() {
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }

    @SecurityScheme(
            name = "key",
            type = SecuritySchemeType.APIKEY,
            in = SecuritySchemeIn.HEADER,
            paramName = "X-Api-Key",
            description = "Key of the team.")
    static class KeyInHeader {}

    @Test
    void keyInHeader_isDefinedAndRequired() {
        Security security = read(KeyInHeader.class);

        assertThat(security.securityDefinitions().toString())
                .isEqualTo("{\"key\":{\"type\":\"apiKey\",\"name\":\"X-Api-Key\",\"in\":\"header\","
                        + "\"description\":\"Key of the team.\"}}");
        assertThat(security.security().toString()).isEqualTo("[{\"key\":[]}]");
        assertThat(findings.sorted()).isEmpty();
    }

    @SecurityScheme(name = "key", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.QUERY, paramName = "key")
    static class KeyInQuery {}

    @Test
    void keyInQuery_isDefined() {
        assertThat(read(KeyInQuery.class).securityDefinitions().toString())
                .isEqualTo("{\"key\":{\"type\":\"apiKey\",\"name\":\"key\",\"in\":\"query\"}}");
    }

    @SecurityScheme(name = "session", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.COOKIE, paramName = "SID")
    static class KeyInCookie {}

    @Test
    void keyInCookie_leftOutWithThePolicyToWrite() {
        assertThat(read(KeyInCookie.class).schemes()).isEmpty();

        assertThat(onlyFinding().rule()).isEqualTo("security-scheme-unsupported");
        assertThat(onlyFinding().severity()).isEqualTo(Severity.WARNING);
        assertThat(onlyFinding().origin().toString())
                .contains("SecurityReaderTest.java")
                .contains("SecurityReaderTest$KeyInCookie");
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"session\" sends its key in a cookie, which custom connectors cannot."
                        + " It is left out.");
        assertThat(onlyFinding().repair())
                .isEqualTo("Configure <connectionParameters> with \"api_key\": {\"type\": \"securestring\"} and the"
                        + " policy setheader: name \"Cookie\", value \"SID=@connectionParameters('api_key')\".");
    }

    @SecurityScheme(name = "key", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER)
    static class KeyWithoutName {}

    @Test
    void keyWithoutParameterName_error() {
        read(KeyWithoutName.class);

        assertThat(onlyFinding().severity()).isEqualTo(Severity.ERROR);
        assertThat(onlyFinding().message())
                .isEqualTo("The API key \"key\" has no paramName, so nobody knows which header carries it.");
    }

    @SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
    static class HttpBasic {}

    @Test
    void httpBasic_isDefined() {
        assertThat(read(HttpBasic.class).securityDefinitions().toString())
                .isEqualTo("{\"basic\":{\"type\":\"basic\"}}");
    }

    @SecurityScheme(name = "jwt", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
    static class HttpBearer {}

    @Test
    void httpBearer_isASchemeWithoutDefinition() {
        Security security = read(HttpBearer.class);

        assertThat(security.schemes()).singleElement().isInstanceOf(Bearer.class);
        assertThat(security.securityDefinitions()).isEmpty();
        assertThat(security.security()).isEmpty();
    }

    @SecurityScheme(name = "digest", type = SecuritySchemeType.HTTP, scheme = "digest")
    static class HttpDigest {}

    @Test
    void otherHttpScheme_leftOutWithTheAllowedOnes() {
        assertThat(read(HttpDigest.class).schemes()).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"digest\" uses the HTTP scheme \"digest\"; custom connectors send"
                        + " \"basic\" and \"bearer\". It is left out.");
    }

    @SecurityScheme(
            name = "login",
            type = SecuritySchemeType.OAUTH2,
            flows =
                    @OAuthFlows(
                            authorizationCode =
                                    @OAuthFlow(
                                            authorizationUrl = "https://id.example.com/authorize",
                                            tokenUrl = "https://id.example.com/token",
                                            scopes = {
                                                @OAuthScope(name = "read", description = "Read orders."),
                                                @OAuthScope(name = "write")
                                            })))
    static class AuthorizationCode {}

    @Test
    void authorizationCode_isDefinedWithItsScopes() {
        Security security = read(AuthorizationCode.class);

        assertThat(security.securityDefinitions().toString())
                .isEqualTo("{\"login\":{\"type\":\"oauth2\",\"flow\":\"accessCode\","
                        + "\"authorizationUrl\":\"https://id.example.com/authorize\","
                        + "\"tokenUrl\":\"https://id.example.com/token\","
                        + "\"scopes\":{\"read\":\"Read orders.\",\"write\":\"write\"}}}");
        assertThat(security.security().toString()).isEqualTo("[{\"login\":[\"read\",\"write\"]}]");
    }

    @SecurityScheme(
            name = "machine",
            type = SecuritySchemeType.OAUTH2,
            flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = "https://id.example.com/token")))
    static class ClientCredentials {}

    @Test
    void clientCredentials_leftOut() {
        assertThat(read(ClientCredentials.class).schemes()).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"machine\" declares the flow \"clientCredentials\"; custom connectors"
                        + " know only \"authorizationCode\". It is left out.");
    }

    @SecurityScheme(
            name = "oidc",
            type = SecuritySchemeType.OPENIDCONNECT,
            openIdConnectUrl = "https://id.example.com/.well-known/openid-configuration")
    static class OpenIdConnect {}

    @Test
    void openIdConnect_leftOutWithTheAnnotationToWrite() {
        assertThat(read(OpenIdConnect.class).schemes()).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"oidc\" is OpenID Connect, which custom connectors do not know."
                        + " It is left out.");
        assertThat(onlyFinding().repair())
                .startsWith("Declare the same provider as OAuth 2.0: @SecurityScheme(name = \"oidc\"")
                .contains("https://id.example.com/.well-known/openid-configuration");
    }

    @SecurityScheme(name = "mtls", type = SecuritySchemeType.MUTUALTLS)
    static class MutualTls {}

    @Test
    void mutualTls_leftOut() {
        assertThat(read(MutualTls.class).schemes()).isEmpty();
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"mtls\" is mutual TLS: the platform presents no client certificate."
                        + " It is left out.");
    }

    @OpenAPIDefinition(security = @SecurityRequirement(name = "key"))
    static class RequiresKey {}

    @Test
    void requirement_leavesOutUnusedSchemes() {
        Security security = read(KeyInHeader.class, HttpBearer.class, RequiresKey.class);

        assertThat(security.schemes()).singleElement().isInstanceOf(ApiKey.class);
    }

    static class RequiresOnMethod {
        @Operation(security = @SecurityRequirement(name = "jwt"))
        public void one() {}

        @SecurityRequirement(name = "login")
        public void two() {}
    }

    @Test
    void requirementsOnMethods_count() {
        Security security = read(KeyInHeader.class, HttpBearer.class, AuthorizationCode.class, RequiresOnMethod.class);

        assertThat(security.schemes())
                .hasSize(2)
                .anyMatch(Bearer.class::isInstance)
                .anyMatch(OAuth2.class::isInstance);
        assertThat(findings.sorted())
                .extracting(Finding::rule)
                .containsExactly("security-of-one-operation", "security-of-one-operation");
        assertThat(findings.sorted().get(0).message())
                .isEqualTo("The operation asks for \"jwt\", while a connection uses the one scheme that the maker chose"
                        + " for all operations.");
    }

    @SecurityRequirement(name = "kee")
    static class RequiresUnknown {}

    @Test
    void requirementOfAnUndeclaredScheme_warning() {
        read(KeyInHeader.class, RequiresUnknown.class);

        assertThat(onlyFinding().message())
                .isEqualTo("@SecurityRequirement names the scheme \"kee\", which is not declared. Declared: \"key\".");
    }

    @SecurityScheme(name = "key", type = SecuritySchemeType.HTTP, scheme = "basic")
    static class SameNameOtherScheme {}

    @Test
    void twoSchemesOfOneName_error() {
        read(KeyInHeader.class, SameNameOtherScheme.class);

        assertThat(onlyFinding().severity()).isEqualTo(Severity.ERROR);
        assertThat(onlyFinding().message())
                .isEqualTo("The security scheme \"key\" is declared twice with different values.");
    }

    @Test
    void severalSchemes_theOneThatWorksNoOtherWayIsDefined() {
        assertThat(read(KeyInHeader.class, HttpBasic.class)
                        .securityDefinitions()
                        .fieldNames())
                .toIterable()
                .isEqualTo(List.of("basic"));
        assertThat(read(KeyInHeader.class, AuthorizationCode.class)
                        .securityDefinitions()
                        .fieldNames())
                .toIterable()
                .isEqualTo(List.of("login"));
        assertThat(read(KeyInHeader.class, HttpBearer.class).securityDefinitions())
                .isEmpty();
    }
}
