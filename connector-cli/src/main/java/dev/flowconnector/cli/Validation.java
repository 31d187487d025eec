package dev.flowconnector.cli;

import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.Baseline;
import dev.flowconnector.swagger.validate.Fixer;
import dev.flowconnector.swagger.validate.ValidationResult;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.report.FileFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One run over some connectors. Not thread-safe. */
final class Validation {
    private final Validator validator;
    private final List<FileFindings> findings = new ArrayList<>();
    private Baseline found = Baseline.empty();
    private ExitCode exitCode = ExitCode.DONE;

    Validation(Validator validator) {
        this.validator = validator;
    }

    /** Adds what is wrong with a connector. */
    void validate(ConnectorFiles files) throws IOException {
        SwaggerDocument definition = SourceFile.read(files.definition()).definition();
        Optional<PropertiesDocument> properties = files.properties().isPresent()
                ? Optional.of(SourceFile.read(files.properties().get()).properties())
                : Optional.empty();
        ValidationResult result = validator.validate(definition, properties, Folder.of(files.definition()));
        findings.add(new FileFindings(files.definition().toString(), result.definition()));
        files.properties().ifPresent(file -> findings.add(new FileFindings(file.toString(), result.properties())));
        found = found.and(Baseline.of(definition, result));
        boolean unreadable =
                definition.source().map(TextSource::state).orElse(TextSource.State.READ) == TextSource.State.UNREADABLE;
        worse(unreadable ? ExitCode.WRONG_CALL : result.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE);
    }

    private void worse(ExitCode code) {
        exitCode = code.compareTo(exitCode) > 0 ? code : exitCode;
    }

    /** Mends a connector where nobody has to decide; writes only what changes. */
    void fix(ConnectorFiles files) throws IOException {
        SourceFile definition = SourceFile.read(files.definition());
        Optional<SourceFile> properties = files.properties().isPresent()
                ? Optional.of(SourceFile.read(files.properties().get()))
                : Optional.empty();
        Fixer.Fixed fixed = Fixer.of(validator).fix(definition, properties);
        write(files.definition(), definition, fixed.definition());
        if (properties.isPresent()) {
            write(
                    files.properties().orElseThrow(),
                    properties.get(),
                    fixed.properties().orElseThrow());
        }
    }

    private static void write(Path file, SourceFile before, SourceFile after) throws IOException {
        byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
        if (after != before && !Arrays.equals(bytes, Files.readAllBytes(file))) {
            Files.write(file, bytes);
        }
    }

    List<FileFindings> findings() {
        return findings;
    }

    Baseline baseline() {
        return found;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
