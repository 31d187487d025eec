package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String OLD = """
            {"swagger": "2.0", "info": {"title": "Orders", "version": "1.0"}, "paths": {"/orders": {"get": {
              "operationId": "ListOrders", "responses": {"200": {"description": "OK", "schema": {
                "type": "object", "properties": {
                  "id": {"type": "string"},
                  "fax": {"type": "string"}}}}}}}}}
            """;
    private static final String NEW = OLD.replace(",\n      \"fax\": {\"type\": \"string\"}", "");
    private static final String POINTER = "/paths/~1orders/get/responses/200/schema/properties/fax";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void sameTwice_zero() throws IOException {
        Path file = write("old.swagger.json", OLD);

        assertThat(run("diff", file.toString(), file.toString())).isZero();
        assertThat(out.toString())
                .isEqualToIgnoringNewLines("Nothing changed that a flow, an app or a connection could notice.\n");
    }

    @Test
    void breaking_oneAndItsPlaceInTheNewFile() throws IOException {
        Path after = write("new.swagger.json", NEW);

        assertThat(run("diff", write("old.swagger.json", OLD).toString(), after.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith(after + ":3:")
                .contains(" error bc-output-removed [ListOrders] The output \"fax\" is gone.")
                .contains("@Operation(operationId = \"ListOrders_V2\")")
                .contains("1 breaking change, 0 warnings, 0 harmless changes: existing flows break.");
    }

    @Test
    void theOtherWayRound_zero() throws IOException {
        assertThat(run(
                        "diff",
                        write("old.swagger.json", NEW).toString(),
                        write("new.swagger.json", OLD).toString()))
                .isZero();
        assertThat(out.toString()).contains("ok-output-added");
    }

    @Test
    void json_changesAndNothingElse() throws IOException {
        run(
                "diff",
                "--format",
                "json",
                write("old.swagger.json", OLD).toString(),
                write("new.swagger.json", NEW).toString());

        assertThat(out.toString())
                .startsWith("{\n  \"changes\": [\n    {\n      \"rule\": \"bc-output-removed\",\n"
                        + "      \"severity\": \"error\",\n      \"operationId\": \"ListOrders\",\n      \"pointer\": \""
                        + POINTER + "\",\n      \"message\": \"The output");
    }

    @Test
    void markdown_aTable() throws IOException {
        run(
                "diff",
                "--format",
                "markdown",
                write("old.swagger.json", OLD).toString(),
                write("new.swagger.json", NEW).toString());

        assertThat(out.toString())
                .startsWith("### Connector: 1 breaking change")
                .contains("| error | `ListOrders` | The output \"fax\" is gone.");
    }

    @Test
    void folders_bothFilesCompared() throws IOException {
        for (String version : new String[] {"old", "new"}) {
            Files.createDirectory(folder.resolve(version));
            write(version + "/apiDefinition.swagger.json", OLD);
            write(
                    version + "/apiProperties.json",
                    "{\"properties\": {\"connectionParameters\": {" + "\"" + version + "\": {\"type\": \"string\"}}}}");
        }

        assertThat(run(
                        "diff",
                        folder.resolve("old").toString(),
                        folder.resolve("new").toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith(folder.resolve("new").resolve("apiProperties.json") + ":1:")
                .contains("bc-connection-parameter The connection parameter \"old\" is gone");
    }

    @Test
    void acceptedWithAReason_zero() throws IOException {
        Path accepted = write("accepted.json", """
                {"accepted": [{"rule": "bc-output-removed", "pointer": "%s", "reason": "Nobody has a fax."}]}
                """.formatted(POINTER));

        assertThat(run(
                        "diff",
                        "--accepted",
                        accepted.toString(),
                        write("old.swagger.json", OLD).toString(),
                        write("new.swagger.json", NEW).toString()))
                .isZero();
    }

    @Test
    void acceptedWithoutAReason_oneAndThePlaceInThatFile() throws IOException {
        Path accepted = write("accepted.json", """
                {"accepted": [
                  {"rule": "bc-output-removed", "operationId": "ListOrders"}]}
                """);

        assertThat(run(
                        "diff",
                        "--accepted",
                        accepted.toString(),
                        write("old.swagger.json", OLD).toString(),
                        write("new.swagger.json", NEW).toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains(accepted + ":2:3 warning accepted-without-reason");
    }

    @Test
    void truncated_twoAndThePlace() throws IOException {
        Path broken = write("new.swagger.json", OLD.substring(0, OLD.length() / 2));

        assertThat(run("diff", write("old.swagger.json", OLD).toString(), broken.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(broken + ":");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void comment_readAndSaid() throws IOException {
        Path odd = write("new.swagger.json", "// new\n" + OLD);

        assertThat(run("diff", write("old.swagger.json", OLD).toString(), odd.toString()))
                .isZero();
        assertThat(err.toString()).startsWith(odd + ":1:1 ");
    }

    @Test
    void noDefinition_two() throws IOException {
        Path other = write("other.json", "{\"accepted\": []}");

        assertThat(run("diff", other.toString(), other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("This is no connector definition: the member \"paths\" is missing.");
    }

    @Test
    void openApi3_two() throws IOException {
        Path other = write("other.json", "{\"openapi\": \"3.0.1\", \"paths\": {}}");

        assertThat(run("diff", other.toString(), other.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("This is OpenAPI \"3.0.1\"; connectors are described in Swagger 2.0.");
    }

    @Test
    void absentFileOrUnknownFormatOrOneFileOnly_two() throws IOException {
        String file = write("old.swagger.json", OLD).toString();

        assertThat(run("diff", file, folder.resolve("absent.json").toString())).isEqualTo(2);
        assertThat(run("diff", "--format", "xml", file, file)).isEqualTo(2);
        assertThat(run("diff", "--accepted", folder.resolve("absent.json").toString(), file, file))
                .isEqualTo(2);
        assertThat(run("diff", file)).isEqualTo(2);
        assertThat(err.toString())
                .contains("absent.json does not exist or cannot be read")
                .contains("The format 'xml' is unknown. Known are text, json and markdown.")
                .contains("Missing required parameter: 'NEW'");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
