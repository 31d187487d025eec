package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainCallTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "--format json", "--profile certification", "--profile powerapps --format markdown"})
    void plainCall_saysWhatAParsedOneSays(String options) throws IOException {
        Path file = Files.writeString(folder.resolve("apiDefinition.swagger.json"), "{\"swagger\": 2, \"paths\": {}}");
        String[] arguments = ("validate " + options + " " + file).split(" +");
        StringWriter plain = new StringWriter();
        StringWriter parsed = new StringWriter();
        CommandLine commandLine = Main.commandLine().setOut(new PrintWriter(parsed));

        int exitCode = PlainCall.of(arguments).orElseThrow().run(new PrintWriter(plain));

        assertThat(exitCode).isEqualTo(commandLine.execute(arguments)).isEqualTo(1);
        assertThat(plain.toString()).contains("swagger-version").isEqualTo(parsed.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "validate",
                "validate --help",
                "validate --fix a.json",
                "validate a.json --profil plain",
                "validate a.json --format",
                "validate --format --fix a.json",
                "validate --format json --format text a.json",
                "validate --format=json a.json",
                "validate --profile plain",
                "validate @files",
                "generate a.json"
            })
    void anyOtherCall_leftToPicocli(String arguments) {
        assertThat(PlainCall.of(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEmpty();
    }

    @Test
    void severalFiles_allValidated() throws IOException {
        Path one = Files.writeString(folder.resolve("one.swagger.json"), "{}");
        Path two = Files.writeString(folder.resolve("two.swagger.json"), "{}");
        StringWriter out = new StringWriter();

        PlainCall.of("validate", one.toString(), two.toString()).orElseThrow().run(new PrintWriter(out));

        assertThat(out.toString()).contains("one.swagger.json:1:1", "two.swagger.json:1:1");
    }
}
