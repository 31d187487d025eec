package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void helpNamesTheProgram() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: connector");
    }

    @Test
    void callWithoutCommandIsRefusedWithUsage() {
        assertThat(commandLine.execute()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Missing command", "Usage: connector");
    }
}
