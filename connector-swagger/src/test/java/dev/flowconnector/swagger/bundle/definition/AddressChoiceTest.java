package dev.flowconnector.swagger.bundle.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.security.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressChoiceTest {
    private static final Server SHOP = server("https", "shop.example.com", "/api");
    private static final Server TENANTS = new Server(
            List.of("https"),
            Optional.of("{tenant}.example.com"),
            "/{tenant}/api",
            List.of(new Server.Variable("tenant", "demo", "", List.of())),
            Origin.WHOLE);

    private final Findings findings = new Findings();

    private static Server server(String scheme, String host, String basePath) {
        return new Server(List.of(scheme), Optional.of(host), basePath, List.of(), Origin.WHOLE);
    }

    private Address choose(
            Map<String, Object> configuration, Optional<Server> server, Optional<String> applicationPath) {
        return new AddressChoice(
                        GeneratorConfiguration.read(configuration, findings)
                                .common()
                                .address(),
                        server,
                        applicationPath,
                        findings)
                .choose();
    }

    private List<String> lines() {
        return findings.sorted().stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }

    @Test
    void configuration_beforeTheServer() {
        Map<String, Object> configuration =
                Map.of("host", "api.example.com:8443", "basePath", "/v2", "schemes", List.of("https"));

        assertThat(choose(configuration, Optional.of(SHOP), Optional.of("/api")))
                .isEqualTo(new Address("api.example.com:8443", "/v2", List.of("https"), Optional.empty()));
        assertThat(lines()).isEmpty();
    }

    @Test
    void server_hostAndPath() {
        assertThat(choose(Map.of(), Optional.of(SHOP), Optional.of("/api")))
                .isEqualTo(new Address("shop.example.com", "/api", List.of("https"), Optional.empty()));
        assertThat(lines()).isEmpty();
    }

    @Test
    void serverWithVariables_defaultsWrittenAndVariablesKept() {
        assertThat(choose(Map.of(), Optional.of(TENANTS), Optional.empty()))
                .isEqualTo(new Address("demo.example.com", "/demo/api", List.of("https"), Optional.of(TENANTS)));
    }

    @Test
    void configuredHost_noVariables() {
        assertThat(choose(Map.of("host", "api.example.com"), Optional.of(TENANTS), Optional.empty())
                        .variable())
                .isEmpty();
    }

    @Test
    void nothingSaid_localhostAndBothAssumptionsReported() {
        assertThat(choose(Map.of(), Optional.empty(), Optional.of("/api")))
                .isEqualTo(new Address("localhost:8080", "/api", List.of("https"), Optional.empty()));
        assertThat(lines())
                .containsExactly(
                        "WARNING connector host-missing Nothing says where the API answers; \"localhost:8080\" is"
                                + " written, which the platform cannot reach. Configure <host>api.example.com</host>,"
                                + " or annotate the Application class with @OpenAPIDefinition(servers = @Server(url ="
                                + " \"https://api.example.com/path\")).",
                        "INFO connector basepath-assumed The base path is \"/api\" of @ApplicationPath, assuming that"
                                + " the application is deployed at the root of its server. If it has a context path,"
                                + " configure <basePath>/context/api</basePath>.");
    }

    @Test
    void serverWithoutTheApplicationPath_warning() {
        choose(Map.of(), Optional.of(SHOP), Optional.of("/rest"));

        assertThat(lines())
                .containsExactly("WARNING connector basepath-assumed The base path is \"/api\" of @Server, which does"
                        + " not end in \"/rest\" of @ApplicationPath. It is taken as complete. If calls answer 404, add"
                        + " the application path to the url of @Server.");
    }

    @Test
    void environmentVariable_takenAsItIsAndReported() {
        Map<String, Object> configuration = Map.of("host", "@environmentVariables(\"shop_Host\")", "basePath", "/");

        assertThat(choose(configuration, Optional.empty(), Optional.empty()).host())
                .isEqualTo("@environmentVariables(\"shop_Host\")");
        assertThat(lines())
                .containsExactly("INFO connector host-environment-variable The host is"
                        + " \"@environmentVariables(\"shop_Host\")\", which only a connector inside a solution"
                        + " understands. Create the connector with pac connector create --solution-unique-name.");
    }

    @Test
    void httpOnly_warning() {
        choose(Map.of(), Optional.of(server("http", "shop.example.com", "/")), Optional.empty());

        assertThat(lines())
                .containsExactly("WARNING connector schemes-no-https The API is called by \"http\" only: keys and"
                        + " contents travel in the clear, and Power Apps refuses the connector. Serve it by https and"
                        + " configure <schemes><scheme>https</scheme></schemes>.");
    }
}
