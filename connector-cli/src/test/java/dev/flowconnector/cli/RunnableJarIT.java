package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as users start it. */
class RunnableJarIT {
    private static final String ORDERS = """
            package orders;

            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;
            import java.util.List;

            @Path("/orders")
            public class OrdersResource {
                public record Order(String orderNumber) {}

                @GET
                public List<Order> list() {
                    return List.of();
                }
            }
            """;

    private static final String ORDERS_DEFINITION = """
            {"swagger": "2.0", "info": {"title": "Orders", "version": "1.0", "description": "Reads the orders of a shop."},
              "host": "api.contoso.com", "schemes": ["https"], "paths": {"/orders": {"get": {
              "operationId": "ListOrders", "summary": "List orders", "responses": {"200": {"description": "OK"}}}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void classFolderAlone_generatedWithWhatTheJarLends() throws IOException {
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        Outcome outcome = run("generate", "--classpath", classes.toString(), "--out", out());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(definition()).contains("\"/orders\"", "\"orderNumber\"", "\"operationId\": \"ListOrders\"");
    }

    @Test
    void configurationFile_valuesUsed() throws IOException {
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        Path config = Files.writeString(
                folder.resolve("connector.json"), "{\"title\": \"Contoso Orders\", \"host\": \"api.contoso.com\"}");
        Outcome outcome =
                run("generate", "--classpath", classes.toString(), "--config", config.toString(), "--out", out());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(definition()).contains("\"title\": \"Contoso Orders\"", "\"host\": \"api.contoso.com\"");
    }

    @Test
    void unknownKeyInTheConfiguration_errorAndNothingWritten() throws IOException {
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        Path config = Files.writeString(folder.resolve("connector.json"), "{\"titel\": \"Contoso Orders\"}");
        Outcome outcome =
                run("generate", "--classpath", classes.toString(), "--config", config.toString(), "--out", out());
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(1);
        assertThat(outcome.text()).contains("unknown key 'titel'");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void secretInTheConfiguration_refusedAndNotRepeated() throws IOException {
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        Path config =
                Files.writeString(folder.resolve("connector.json"), "{\"oauth\": {\"clientSecret\": \"s3cr3t\"}}");
        Outcome outcome =
                run("generate", "--classpath", classes.toString(), "--config", config.toString(), "--out", out());
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(1);
        assertThat(outcome.text())
                .contains("'oauth.clientSecret' has the value \"(withheld)\"")
                .doesNotContain("s3cr3t");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void resourcesInAJar_foundByTheirPackage() throws IOException {
        Path jar = jar(compile("orders/OrdersResource.java", ORDERS));
        Outcome outcome = run(
                "generate",
                "--classpath",
                jar.getParent() + File.separator + "*",
                "--package",
                "orders",
                "--out",
                out());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(definition()).contains("\"/orders\"");
    }

    @Test
    void noResources_errorWithoutStackTrace() throws IOException {
        Path classes = compile("empty/Nothing.java", "package empty; class Nothing {}");
        Outcome outcome = run("generate", "--classpath", classes.toString(), "--out", out());
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(1);
        assertThat(outcome.text()).doesNotContain("\tat ");
    }

    @Test
    void lock_writesTheFile() throws IOException {
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        Path lock = folder.resolve("lock.json");
        Outcome outcome = run("lock", "--classpath", classes.toString(), "--lock-file", lock.toString());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(lock).content().contains("orders.OrdersResource#list");
    }

    @Test
    void validate_findingsWithoutColoursWhereThereIsNoTerminal() throws IOException {
        Path definition = Files.writeString(folder.resolve("orders.swagger.json"), ORDERS_DEFINITION);
        Outcome outcome = run("validate", "--profile", "certification", definition.toString());
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(1);
        assertThat(outcome.text())
                .contains(definition + ":1:1 error metadata-missing ")
                .doesNotContain("\u001B");

        Path config = Files.writeString(folder.resolve("v.json"), "{\"profile\": \"powerapps\"}");
        Outcome powerApps = run("validate", "--config", config.toString(), definition.toString());
        assertThat(powerApps.exitCode()).as(powerApps.text()).isZero();
        assertThat(powerApps.text()).contains("1 of 1 operations usable in Power Apps.");
    }

    @Test
    void schema_secondOpinionAndNothingElseOnTheTerminal() throws IOException {
        Path definition = Files.writeString(folder.resolve("orders.swagger.json"), ORDERS_DEFINITION);
        Path schema = Files.writeString(
                folder.resolve("schema.json"),
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"properties\": {\"swagger\": {},"
                        + " \"host\": {\"enum\": [\"api.fabrikam.com\"]}}}");
        Outcome outcome = run("validate", "--schema", schema.toString(), definition.toString());
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        assertThat(outcome.text())
                .startsWith(
                        definition + ":2:11 info microsoft-schema Microsoft's schema objects to \"api.contoso.com\"")
                .doesNotContain("SLF4J");
    }

    @Test
    void diff_breakingAndCompatible() throws IOException {
        Path before = Files.writeString(folder.resolve("before.swagger.json"), ORDERS_DEFINITION);
        Path after = Files.writeString(
                folder.resolve("after.swagger.json"), ORDERS_DEFINITION.replace("ListOrders", "GetOrders"));
        Outcome breaking = run("diff", before.toString(), after.toString());
        assertThat(breaking.exitCode()).as(breaking.text()).isEqualTo(1);
        assertThat(breaking.text()).contains("error bc-operation-removed").doesNotContain("\u001B");

        Outcome json = run("diff", "--format", "json", before.toString(), before.toString());
        assertThat(json.exitCode()).as(json.text()).isZero();
        assertThat(json.text()).contains("\"changes\": []");
        assertThat(run("diff", before.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void version_thatOfTheBuild() throws IOException {
        Outcome outcome = run("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).matches("connector-cli \\d+\\.\\d+.*\\R");
    }

    @Test
    void wrongCall_exitCodeOfItsOwn() throws IOException {
        Outcome outcome = run("generate");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.text()).startsWith("Missing required options: '--classpath=PATHS', '--out=DIR'");
    }

    @Test
    void afterARun_noTemporaryFilesLeft() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path classes = compile("orders/OrdersResource.java", ORDERS);
        run(List.of("-Djava.io.tmpdir=" + temporary), "generate", "--classpath", classes.toString(), "--out", out());
        assertThat(temporary).isEmptyDirectory();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String definition() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(out()))) {
            List<Path> definitions = files.filter(file -> file.endsWith("apiDefinition.swagger.json"))
                    .toList();
            assertThat(definitions).hasSize(1);
            return Files.readString(definitions.get(0));
        }
    }

    private record Outcome(int exitCode, String text) {}

    private Outcome run(String... arguments) throws IOException {
        return run(List.of(), arguments);
    }

    private Outcome run(List<String> jvmOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", Objects.requireNonNull(System.getProperty("connector.cli.jar"))));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path compile(String name, String source) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(exit).isZero();
        return classes;
    }

    private Path jar(Path classes) throws IOException {
        Path jar = Files.createDirectories(folder.resolve("lib")).resolve("orders.jar");
        int exit = java.util.spi.ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(exit).isZero();
        return jar;
    }
}
