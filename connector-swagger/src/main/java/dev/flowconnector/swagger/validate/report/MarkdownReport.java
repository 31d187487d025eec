package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.Usability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings for a comment on a change: a table a file, the worst first; after 50 rows the rest is counted. */
public final class MarkdownReport {
    private static final int ROWS = 50;

    private MarkdownReport() {}

    /** The text, with a line feed at the end. */
    public static String of(List<FileFindings> files) {
        StringBuilder text = new StringBuilder("## Connector: ")
                .append(TextReport.counts(files))
                .append("\n");
        for (FileFindings file : files) {
            if (!file.findings().isEmpty()) {
                table(file, text);
            }
            if (file.usability().isPresent()) {
                usability(file.file(), file.usability().get(), text);
            }
        }
        return text.toString();
    }

    private static void table(FileFindings file, StringBuilder text) {
        text.append("\n### ")
                .append(code(file.file()))
                .append("\n\n| Line | | Rule | What is wrong | How to mend it |\n");
        text.append("|---:|---|---|---|---|\n");
        worstFirst(file.findings())
                .limit(ROWS)
                .forEach(finding -> text.append("| ")
                        .append(place(file, finding))
                        .append(" | ")
                        .append(finding.severity().word())
                        .append(" | `")
                        .append(finding.rule())
                        .append("` | ")
                        .append(cell(finding.message()))
                        .append(" | ")
                        .append(cell(finding.repair()))
                        .append(" |\n"));
        int more = file.findings().size() - ROWS;
        if (more > 0) {
            text.append("\n... and ").append(more).append(" more.\n");
        }
    }

    private static void usability(String file, Usability usability, StringBuilder text) {
        text.append("\n### ")
                .append(usability.sentence())
                .append("\n\n")
                .append(code(file))
                .append("\n\n");
        for (String reason : usability.connector()) {
            text.append("- None, because of ").append(cell(reason)).append("\n");
        }
        for (Usability.Unusable unusable : usability.unusable()) {
            text.append("- ")
                    .append(cell(unusable.operation()))
                    .append(": ")
                    .append(cell(String.join(" ", unusable.reasons())))
                    .append("\n");
        }
    }

    private static String place(FileFindings file, Finding finding) {
        Optional<Origin.JavaElement> source = Shown.source(file, finding);
        if (source.isPresent()) {
            return code(source.get().file().orElse("") + ":"
                    + Math.max(1, source.get().line()));
        }
        return finding.origin().line() > 0 ? Integer.toString(finding.origin().line()) : "";
    }

    private static Stream<Finding> worstFirst(List<Finding> findings) {
        return Stream.of(Severity.values())
                .flatMap(severity -> findings.stream().filter(finding -> finding.severity() == severity));
    }

    /** Text that stays text: values in messages come from foreign files and could be markup. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                cell.append(' ');
            } else if (c == '<') {
                cell.append("&lt;");
            } else {
                if ("\\`*_[]|~!#@".indexOf(c) >= 0) {
                    cell.append('\\');
                }
                cell.appendCodePoint(c);
            }
        });
        return cell.toString();
    }

    private static String code(String text) {
        return "`" + text.replace("`", "'") + "`";
    }
}
