package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @TempDir
    private Path folder;

    @Test
    void help_namesCommandsAndExitCodes() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString())
                .startsWith("Usage: java -jar connector-cli.jar")
                .contains("generate", "lock", "2   the call is wrong");
    }

    @Test
    void noCommand_wrongCall() {
        assertThat(commandLine.execute()).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing command: generate, lock, validate or diff");
    }

    @Test
    void unknownOption_wrongCallWithSuggestion() {
        assertThat(commandLine.execute("generate", "--clas", "x", "--classpath", "x", "--out", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Unknown options: '--clas'", "--class");
    }

    @Test
    void missingOption_wrongCall() {
        assertThat(commandLine.execute("generate", "--classpath", "x")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Missing required option: '--out=DIR'");
    }

    @Test
    void missingClassPathEntry_wrongCall() {
        Path absent = folder.resolve("absent");
        assertThat(commandLine.execute("generate", "--classpath", absent.toString(), "--out", "x"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("--classpath has entries that cannot be used: \"" + absent + "\" does not exist.");
    }

    @Test
    void configurationWithSyntaxError_wrongCallWithPlace() throws IOException {
        Path config = Files.writeString(folder.resolve("connector.json"), "{\n  \"title\": oops\n}\n");
        int exit = commandLine.execute(
                "generate", "--classpath", folder.toString(), "--out", "x", "--config", config.toString());
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith(config + ":2:").contains("Not valid JSON: Unrecognized token 'oops'");
    }
}
