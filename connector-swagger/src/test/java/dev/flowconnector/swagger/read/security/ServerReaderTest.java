package dev.flowconnector.swagger.read.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.servers.ServerVariable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerReaderTest {
    private final Findings findings = new Findings();

    private Optional<dev.flowconnector.swagger.read.security.Server> read(Class<?>... classes) {
        return new ServerReader(findings).read(ApiOf.classes(classes));
    }

    static class Silent {}

    @Test
    void noServer_absent() {
        assertThat(read(Silent.class)).isEmpty();
    }

    @OpenAPIDefinition(servers = @Server(url = "https://api.example.com:8443/v1/"))
    static class Literal {}

    @Test
    void literalAddress_isTakenApart() {
        var server = read(Literal.class).orElseThrow();

        assertThat(server.schemes()).containsExactly("https");
        assertThat(server.host()).contains("api.example.com:8443");
        assertThat(server.basePath()).isEqualTo("/v1");
        assertThat(server.variables()).isEmpty();
    }

    @Server(url = "/shop/api")
    static class Relative {}

    @Test
    void relativeAddress_isABasePathOnly() {
        var server = read(Relative.class).orElseThrow();

        assertThat(server.host()).isEmpty();
        assertThat(server.basePath()).isEqualTo("/shop/api");
    }

    @Server(
            url = "https://{tenant}.example.com/{stage}",
            variables = {
                @ServerVariable(
                        name = "stage",
                        defaultValue = "v2",
                        allowableValues = {"v1", "v2"}),
                @ServerVariable(name = "tenant", defaultValue = "demo", description = "Your tenant.")
            })
    static class Variables {}

    @Test
    void variables_comeInTheOrderOfTheAddress() {
        var server = read(Variables.class).orElseThrow();

        assertThat(server.variables())
                .containsExactly(
                        new dev.flowconnector.swagger.read.security.Server.Variable(
                                "tenant", "demo", "Your tenant.", List.of()),
                        new dev.flowconnector.swagger.read.security.Server.Variable(
                                "stage", "v2", "", List.of("v1", "v2")));
        assertThat(server.withDefaults(server.host().orElseThrow())).isEqualTo("demo.example.com");
        assertThat(server.withDefaults(server.basePath())).isEqualTo("/v2");
    }

    @Server(url = "https://{tenant}.example.com")
    static class Undeclared {}

    @Test
    void undeclaredVariable_warning() {
        assertThat(read(Undeclared.class).orElseThrow().variables()).hasSize(1);
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("The address \"https://{tenant}.example.com\" has the variable \"tenant\", but no"
                        + " @ServerVariable describes it.");
    }

    @Server(url = "ftp://example.com")
    static class Wrong {}

    @Test
    void otherScheme_error() {
        assertThat(read(Wrong.class)).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "@Server(url = \"ftp://example.com\") is neither an http or https address nor a" + " path.");
    }

    @Server(url = "https://api.example.com")
    @Server(url = "https://test.example.com")
    static class Two {}

    @Test
    void secondServer_reportedAsNotUsed() {
        assertThat(read(Two.class).orElseThrow().host()).contains("api.example.com");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("A connector has one address: \"https://api.example.com\" is used,"
                        + " \"https://test.example.com\" is not.");
    }

    @Server(url = "http://api.example.com/")
    @Server(url = "https://api.example.com")
    static class BothSchemes {}

    @Test
    void sameAddressByBothSchemes_httpsFirst() {
        assertThat(read(BothSchemes.class).orElseThrow().schemes()).containsExactly("https", "http");
        assertThat(findings.sorted()).isEmpty();
    }
}
