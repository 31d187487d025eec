package dev.flowconnector.maven;

import dev.flowconnector.swagger.validate.files.Validation;
import dev.flowconnector.swagger.validate.report.JsonReport;
import dev.flowconnector.swagger.validate.report.MarkdownReport;
import dev.flowconnector.swagger.validate.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** Writes what was found for programs and for comments on a change. */
final class ReportFiles {
    private static final Map<String, String> NAMES =
            Map.of("sarif", "validation.sarif", "markdown", "validation.md", "json", "validation.json");

    private final Path folder;
    private final List<String> formats;

    ReportFiles(Path folder, List<String> formats) throws MojoFailureException {
        for (String format : formats) {
            if (!NAMES.containsKey(format)) {
                throw new MojoFailureException(
                        "The report \"" + format + "\" is unknown. Known are sarif, markdown and json.");
            }
        }
        this.folder = folder;
        this.formats = formats;
    }

    void write(Validation run) throws IOException {
        for (String format : formats) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(NAMES.getOrDefault(format, format)), text(format, run));
        }
    }

    private static String text(String format, Validation run) {
        return switch (format) {
            case "sarif" -> SarifReport.of(run.findings(), run.rules());
            case "markdown" -> MarkdownReport.of(run.findings());
            default -> JsonReport.of(run.findings());
        };
    }
}
