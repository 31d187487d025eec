package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFileTest {
    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    private Optional<byte[]> read(String content) throws IOException {
        Files.writeString(folder.resolve("script.csx"), content);
        return new ScriptFile(findings).read(Optional.of("script.csx"), folder);
    }

    private List<String> lines() {
        return findings.sorted().stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }

    @Test
    void notConfigured_nothing() {
        assertThat(new ScriptFile(findings).read(Optional.empty(), folder)).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void script_readAsItIs() throws IOException {
        String script = "public class Script : ScriptBase {}";

        assertThat(read(script))
                .hasValueSatisfying(read ->
                        assertThat(read).asString(StandardCharsets.UTF_8).isEqualTo(script));
        assertThat(lines()).isEmpty();
    }

    @Test
    void otherClass_warning() throws IOException {
        assertThat(read("public class Helper {}")).isPresent();
        assertThat(lines())
                .containsExactly("WARNING connector script-class-missing The script \"script.csx\" does not mention"
                        + " ScriptBase. The platform runs the method ExecuteAsync of \"class Script : ScriptBase\".");
    }

    @Test
    void absentFile_error() {
        assertThat(new ScriptFile(findings).read(Optional.of("scripts/none.csx"), folder))
                .isEmpty();
        assertThat(lines())
                .containsExactly("ERROR connector script-missing The script \"scripts/none.csx\" cannot be read."
                        + " Correct the path; it is taken from the project's folder.");
    }

    @Test
    void overOneMegabyte_error() throws IOException {
        assertThat(read("/".repeat(1_048_577))).isEmpty();
        assertThat(lines())
                .containsExactly("ERROR connector script-too-large The script \"script.csx\" has 1048577 bytes; 1048576"
                        + " are allowed. Move work into the API.");
    }
}
