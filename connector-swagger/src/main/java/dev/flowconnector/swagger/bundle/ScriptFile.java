package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and checks the custom code. */
final class ScriptFile {
    private static final int MAX_BYTES = 1_048_576;

    private final Findings findings;

    ScriptFile(Findings findings) {
        this.findings = findings;
    }

    Optional<byte[]> read(Optional<String> configured, Path baseDirectory) {
        if (configured.isEmpty()) {
            return Optional.empty();
        }
        String shown = configured.get();
        try {
            byte[] bytes = Files.readAllBytes(baseDirectory.resolve(shown));
            if (bytes.length > MAX_BYTES) {
                return refused(
                        "script-too-large",
                        shown,
                        "has " + bytes.length + " bytes; 1048576 are allowed",
                        "Move work into the API.");
            }
            if (!new String(bytes, StandardCharsets.UTF_8).contains("ScriptBase")) {
                findings.add(Finding.warning(
                        "script-class-missing",
                        Origin.WHOLE,
                        "The script \"" + shown + "\" does not mention ScriptBase.",
                        "The platform runs the method ExecuteAsync of \"class Script : ScriptBase\"."));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            return refused(
                    "script-missing",
                    shown,
                    "cannot be read",
                    "Correct the path; it is taken from the project's folder.");
        }
    }

    private Optional<byte[]> refused(String rule, String shown, String why, String repair) {
        findings.add(Finding.error(rule, Origin.WHOLE, "The script \"" + shown + "\" " + why + ".", repair));
        return Optional.empty();
    }
}
