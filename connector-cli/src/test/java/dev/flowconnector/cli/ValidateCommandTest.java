package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {
    private static final String GOOD = """
        {"swagger": "2.0", "info": {"title": "Orders", "version": "1.0", "description": "Reads the orders of a shop."},
          "host": "api.contoso.com", "paths": {"/orders": {"get": {
          "operationId": "ListOrders", "summary": "List  orders", "responses": {"200": {"description": "OK"}}}}}}
        """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void connectorWithoutErrors_zero() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD);

        assertThat(run("validate", file.toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("0 errors, 0 warnings, 0 infos\n");
    }

    @Test
    void error_oneAndItsPlace() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD.replace("\"2.0\", \"info\"", "2, \"info\""));

        assertThat(run("validate", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(file + ":1:13 error swagger-version \"swagger\" is 2; allowed is the text \"2.0\" only.")
                .contains("1 error, 0 warnings");
    }

    @Test
    void folder_propertiesBesideTheDefinitionRead() throws IOException {
        write("apiDefinition.swagger.json", GOOD);
        write("apiProperties.json", "{\"properties\": {\"iconBrandColor\": \"#ffffff\"}}");

        assertThat(run("validate", "--profile", "certification", "--format", "json", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("\"rule\": \"brandcolor-forbidden\"")
                .contains("\"severity\": \"error\"")
                .contains("\"pointer\": \"/properties/iconBrandColor\"")
                .contains("\"line\": 1")
                .contains("\"column\": 35")
                .contains("\"fix\": \"Take the background colour of your icon.\"");
    }

    @Test
    void independentPublisher_askedForMore() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD);
        write("icon.png", "");

        run("validate", "--profile", "certification", file.toString());
        assertThat(out.toString()).contains("icon-format", "readme-missing").doesNotContain("icon-forbidden");
        run("validate", "--profile", "certification", "--independent-publisher", file.toString());
        assertThat(out.toString()).contains("icon-forbidden");
    }

    @Test
    void otherFormats_forCodeHostsAndComments() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD.replace("\"2.0\", \"info\"", "2, \"info\""));

        assertThat(run("validate", "--format", "sarif", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("\"version\": \"2.1.0\"", "\"ruleId\": \"swagger-version\"");
        assertThat(run("validate", "--format", "markdown", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("## Connector: 1 error, 0 warnings, 0 infos");
    }

    @Test
    void fix_writtenOnceAndNotAgain() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD);

        run("validate", "--profile", "certification", "--fix", file.toString());

        assertThat(file).hasContent(GOOD.replace("List  orders", "List orders"));
        long written = Files.getLastModifiedTime(file).toMillis();
        run("validate", "--profile", "certification", "--fix", file.toString());
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(written);
    }

    @Test
    void baseline_acceptsWhatItListsAfterAMove() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD.replace("\"2.0\", \"info\"", "2, \"info\""));
        Path baseline = folder.resolve("baseline.json");

        assertThat(run("validate", "--baseline", baseline.toString(), "--write-baseline", file.toString()))
                .isZero();
        Files.writeString(file, "\n\n" + Files.readString(file));

        assertThat(run("validate", "--baseline", baseline.toString(), file.toString()))
                .isZero();
    }

    @Test
    void baselineOfSeveralConnectors_eachItsOwn() throws IOException {
        String bad = GOOD.replace("\"2.0\", \"info\"", "2, \"info\"");
        Path one = write("one.swagger.json", bad);
        Path two = write("two.swagger.json", GOOD);
        Path baseline = folder.resolve("baseline.json");

        run("validate", "--baseline", baseline.toString(), "--write-baseline", one.toString(), two.toString());
        assertThat(baseline).content().contains("\"one.swagger.json\": [\n", "\"two.swagger.json\": []");
        Files.writeString(two, bad);

        assertThat(run("validate", "--baseline", baseline.toString(), one.toString(), two.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains(two + ":1:13 error").doesNotContain(one + ":1:13 error");
    }

    @Test
    void configuration_profileSeveritiesSuppressionsAndBaseline() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD.replace("\"List  orders\"", "\"\""));
        Path config = write("validation.json", """
            {"profile": "certification", "baseline": "old.json",
             "rules": {"summary-missing": "info", "host-non-production": "off"},
             "suppressions": [{"rule": "summary-missing", "operationId": "ListNothing", "reason": "None."}]}
            """);

        run("validate", "--config", config.toString(), "--write-baseline", file.toString());
        run("validate", "--config", config.toString(), file.toString());
        assertThat(out.toString())
                .contains(config + ":3:19 warning suppression-unused", "0 errors, 1 warning, 0 infos");

        Files.writeString(folder.resolve("old.json"), "{\"connectors\": {}}");
        run("validate", "--config", config.toString(), file.toString());
        assertThat(out.toString()).contains("info summary-missing");
        run("validate", "--config", config.toString(), "--profile", "powerapps", file.toString());
        assertThat(out.toString()).endsWith("1 of 1 operations usable in Power Apps." + System.lineSeparator());
    }

    @Test
    void wrongConfiguration_twoWithEveryFault() throws IOException {
        Path file = write("apiDefinition.swagger.json", GOOD);
        Path config = write("validation.json", "{\"rules\": {\"summary-mising\": \"error\"}, \"profil\": \"plain\"}");

        assertThat(run("validate", "--config", config.toString(), file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean 'summary-missing'?", "Did you mean 'profile'?");
        assertThat(run("validate", "--config", folder.resolve("none.json").toString(), file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.json does not exist");
        assertThat(run("validate", "--baseline", folder.resolve("no.json").toString(), file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no.json", "--write-baseline");
        assertThat(run("validate", "--write-baseline", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No baseline is named");
    }

    @Test
    void propertiesInsteadOfADefinition_twoAndHowToCall() throws IOException {
        write("apiDefinition.swagger.json", GOOD);
        Path properties = write("apiProperties.json", "{\"properties\": {\"connectionParameters\": {}}}");

        assertThat(run("validate", properties.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(properties + " is no definition but the properties of a connector.", "--properties");
    }

    @Test
    void generatedConnector_placesInTheSources() throws IOException, NoSuchAlgorithmException {
        Path connector = Files.createDirectories(folder.resolve("orders"));
        Path file = Files.writeString(connector.resolve("apiDefinition.swagger.json"), GOOD);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        write(".connector-sources.json", """
            {"orders": {"definition": "%s", "places": {
              "/paths/~1orders/get": ["src/main/java/Orders.java", 7, "acme.Orders", "list"]}}}
            """.formatted(HexFormat.of().formatHex(digest)));

        run("validate", "--profile", "certification", connector.toString());
        assertThat(out.toString())
                .contains("src/main/java/Orders.java:7:1 warning", "    acme.Orders#list makes " + file + ":2:");

        Files.writeString(file, GOOD + " ");
        out.getBuffer().setLength(0);
        run("validate", "--profile", "certification", connector.toString());
        assertThat(out.toString()).contains(file + ":2:").doesNotContain("Orders.java");
    }

    @Test
    void whatCannotBeRead_two() throws IOException {
        assertThat(run("validate", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("does not exist");
        assertThat(run("validate", write("empty.json", "").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("json-invalid The file is empty.");
    }

    @Test
    void wrongCall_two() {
        assertThat(run("validate")).isEqualTo(2);
        assertThat(run("validate", "--profile", "strict", folder.toString())).isEqualTo(2);
        assertThat(run("validate", "--format", "xml", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Missing FILE", "'strict' is unknown", "'xml' is unknown");
    }

    @Test
    void listOfRules_withSeverities() {
        assertThat(run("validate", "--list-rules")).isZero();
        assertThat(out.toString()).contains("swagger-version (plain error, certification error, powerapps error)");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
