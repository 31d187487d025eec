package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.bundle.sample.OrderPlaced;
import dev.flowconnector.swagger.bundle.sample.OrderResource;
import dev.flowconnector.swagger.bundle.sample.ShopApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorEntryTest {
    @TempDir
    Path project;

    private final Map<String, Object> configuration = new HashMap<>();
    private final List<String> classes =
            new ArrayList<>(List.of(OrderResource.class.getName(), ShopApplication.class.getName()));

    private Map<String, Object> run(String goal) {
        Map<String, Object> request = new HashMap<>();
        request.put("goal", goal);
        request.put("baseDirectory", project.toString());
        request.put("outputDirectory", "out");
        request.put("classDirectories", List.of());
        request.put("classPath", List.of());
        request.put("packages", List.of());
        request.put("classes", classes);
        request.put("sourceRoots", List.of());
        request.put("sourceJars", List.of());
        request.put("project", Map.of("artifactId", "contoso-shop", "version", "1.0-SNAPSHOT", "name", "contoso-shop"));
        request.put("configuration", configuration);
        return new GeneratorEntry().apply(request);
    }

    private String written(String file) throws IOException {
        return Files.readString(project.resolve("out/contoso-shop").resolve(file));
    }

    private JsonNode json(String file) throws IOException {
        return new JsonMapper().readTree(written(file));
    }

    @Test
    void annotatedApi_givesTheWholeFolder() throws IOException {
        Map<String, Object> response = run("generate");

        assertThat(response).containsEntry("status", "generated");
        try (Stream<Path> files = Files.list(project.resolve("out/contoso-shop"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "apiDefinition.swagger.json",
                            "apiProperties.json",
                            "settings.json",
                            "README.md",
                            "intro.md",
                            "findings.md");
        }
        JsonNode definition = json("apiDefinition.swagger.json");
        assertThat(definition.fieldNames())
                .toIterable()
                .startsWith("swagger", "info", "host", "basePath", "schemes", "paths", "definitions");
        assertThat(definition.path("host").asText()).isEqualTo("shop.example.com");
        assertThat(definition.path("basePath").asText()).isEqualTo("/api");
        assertThat(definition.at("/paths/~1orders~1{orderId}/get/summary").asText())
                .isEqualTo("Get an order");
        assertThat(json("apiProperties.json")
                        .at("/properties/connectionParameters/api_key/type")
                        .asText())
                .isEqualTo("securestring");
    }

    @Test
    void payload_schemaWrittenOnceAndRemovedWithIt() throws IOException {
        Path schema = project.resolve("out/contoso-shop/request-triggers/order-placed.schema.json");
        classes.add(OrderPlaced.class.getName());
        assertThat(run("generate")).containsEntry("status", "generated");
        assertThat(json("request-triggers/order-placed.schema.json").at("/properties/number/type"))
                .hasToString("\"integer\"");
        assertThat(written("README.md"))
                .contains("### Flows without a connection", "- `request-triggers/order-placed.schema.json`");
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(schema, before);

        assertThat(run("generate")).containsEntry("status", "unchanged");
        assertThat(Files.getLastModifiedTime(schema)).isEqualTo(before);

        classes.remove(OrderPlaced.class.getName());
        assertThat(run("generate")).containsEntry("status", "generated");
        assertThat(schema.getParent()).doesNotExist();
        assertThat(written("README.md")).doesNotContain("request-triggers");
    }

    @Test
    void payload_leftOutOfAConnectorThatExcludesIt() {
        classes.add(OrderPlaced.class.getName());
        configuration.put(
                "connectors",
                List.of(Map.of(
                        "id", "contoso-shop", "exclude", Map.of("classes", List.of(OrderPlaced.class.getName())))));

        assertThat(run("generate")).containsEntry("status", "generated");
        assertThat(project.resolve("out/contoso-shop/request-triggers")).doesNotExist();
    }

    @Test
    void log_endsWithTheCommands() {
        assertThat(run("generate").get("log"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .hasSizeLessThanOrEqualTo(20)
                .startsWith("Connector \"Contoso Shop\" in out/contoso-shop: 2 operations, 0 triggers among them.")
                .endsWith(
                        "To create it: pac connector create -df out/contoso-shop/apiDefinition.swagger.json -pf"
                                + " out/contoso-shop/apiProperties.json",
                        "or: paconn create --api-def out/contoso-shop/apiDefinition.swagger.json --api-prop"
                                + " out/contoso-shop/apiProperties.json");
    }

    @Test
    void secondRun_changesNothing() throws IOException {
        run("generate");
        Path definition = project.resolve("out/contoso-shop/apiDefinition.swagger.json");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(definition, longAgo);

        assertThat(run("generate")).containsEntry("status", "unchanged");
        assertThat(Files.getLastModifiedTime(definition)).isEqualTo(longAgo);
    }

    @Test
    void readme_readsLikeAPage() throws IOException {
        configuration.put("publisher", "Contoso");
        run("generate");

        assertThat(written("README.md")).isEqualTo("""
                        # Contoso Shop

                        Orders of a shop and their customers.

                        ## Publisher: Contoso

                        ## Prerequisites

                        You need an account for Contoso Shop that may use the operations below.

                        ## Supported Operations

                        ### Actions

                        - **Get an order**: Finds one order by its number.
                        - **Create an order**: Places an order.

                        ## Obtaining Credentials

                        When you create a connection, you are asked for:

                        - **API Key**: The key from your profile page.

                        ## Known Issues and Limitations

                        - A connection may make 500 requests a minute.
                        """);
        assertThat(written("intro.md")).isEqualTo(written("README.md"));
    }

    @Test
    void wrongConfiguration_nothingIsWritten() {
        configuration.put("hots", "a.example.com");

        Map<String, Object> response = run("generate");

        assertThat(response).containsEntry("status", "errors");
        assertThat(project.resolve("out")).doesNotExist();
        assertThat(response.get("log").toString())
                .contains("No connector was written:")
                .contains("[error] connector configuration-unknown-key The configuration has the unknown key 'hots'.")
                .contains("Did you mean 'host'?");
    }

    @Test
    void selectionOfNothing_error() {
        configuration.put("connectors", List.of(Map.of("id", "none", "include", Map.of("paths", List.of("/nothing")))));

        assertThat(run("generate").get("log").toString())
                .contains("The connector \"none\" has no operation: nothing that was read is selected.");
    }

    @Test
    void lock_keepsIdsAndIsDeterministic() throws IOException {
        assertThat(run("lock")).containsEntry("status", "generated");
        Path lock = project.resolve("connector-lock.json");
        String text = Files.readString(lock);
        String derived = new JsonMapper()
                .readTree(text)
                .path("operations")
                .path(OrderResource.class.getName() + "#create(Order)")
                .path("operationId")
                .asText();

        assertThat(run("lock")).containsEntry("status", "unchanged");
        Files.writeString(lock, text.replace("\"" + derived + "\"", "\"PlaceOrder\""));
        run("generate");

        assertThat(json("apiDefinition.swagger.json")
                        .at("/paths/~1orders/post/operationId")
                        .asText())
                .isEqualTo("PlaceOrder");
    }

    @Test
    void brokenLock_errorWithItsLine() throws IOException {
        Files.writeString(project.resolve("connector-lock.json"), "{\n  \"version\": oops\n}");

        assertThat(run("generate").get("log").toString())
                .contains("connector-lock.json:2 lock-invalid The lock file is not JSON: Unrecognized token 'oops'");
    }

    @Test
    void unknownClass_error() {
        configuration.put("classes", List.of("a.Missing"));

        assertThat(run("generate").get("log").toString()).contains("'a.Missing' is not on the class path.");
    }
}
