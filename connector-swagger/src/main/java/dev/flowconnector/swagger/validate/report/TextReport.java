package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.Usability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings for people: {@code file:line:column severity rule message}, and how to mend it in the line below. The place
 * is in the sources where the definition was generated, and its place in the definition follows. Of each rule the first
 * in a file are shown, and the rest is counted. Immutable and thread-safe.
 */
public final class TextReport {
    private static final int SHOWN_PER_RULE = 10;

    private static final String RESET = "\u001B[0m";

    private final Style style;

    /** Whether the text goes to a terminal that shows colours. */
    public enum Style {
        /** Characters only. */
        PLAIN,
        /** With the colours of a terminal. */
        COLOURED
    }

    private TextReport(Style style) {
        this.style = style;
    }

    /** A report in a style. */
    public static TextReport in(Style style) {
        return new TextReport(style);
    }

    /** The lines of all files and a line that counts. */
    public List<String> lines(List<FileFindings> files) {
        List<String> lines = new ArrayList<>();
        for (FileFindings file : files) {
            file(file, lines);
        }
        lines.add(counts(files));
        for (FileFindings file : files) {
            if (file.usability().isPresent()) {
                usability(file.file(), file.usability().get(), files.size() > 1, lines);
            }
        }
        return lines;
    }

    /** How many there are of each severity, in words. */
    static String counts(List<FileFindings> files) {
        return count(files, Severity.ERROR, "error", "errors") + ", "
                + count(files, Severity.WARNING, "warning", "warnings") + ", "
                + count(files, Severity.INFO, "info", "infos");
    }

    private void file(FileFindings file, List<String> lines) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Finding finding : file.findings()) {
            int count = shown.getOrDefault(finding.rule(), 0) + 1;
            shown.put(finding.rule(), count);
            if (count <= SHOWN_PER_RULE) {
                Optional<Origin.JavaElement> source = Shown.source(file, finding);
                String place = source.isPresent()
                        ? Shown.place(source.get())
                        : finding.origin().toString();
                lines.add(place + " " + severity(finding.severity()) + " " + finding.rule() + " " + finding.message());
                if (!finding.repair().isEmpty()) {
                    lines.add("    " + finding.repair());
                }
                if (source.isPresent()) {
                    lines.add("    " + Shown.element(source.get()) + " makes " + finding.origin());
                }
            }
        }
        for (Map.Entry<String, Integer> all : shown.entrySet()) {
            int count = all.getValue();
            if (count > SHOWN_PER_RULE) {
                lines.add(file.file() + " ... and " + (count - SHOWN_PER_RULE) + " more of " + all.getKey());
            }
        }
    }

    private static void usability(String file, Usability usability, boolean several, List<String> lines) {
        lines.add((several ? file + ": " : "") + usability.sentence() + (usability.isComplete() ? "." : ":"));
        for (String reason : usability.connector()) {
            lines.add("    None, because of " + reason);
        }
        for (Usability.Unusable unusable : usability.unusable()) {
            lines.add("    " + unusable.operation() + ": " + String.join(" ", unusable.reasons()));
        }
    }

    private String severity(Severity severity) {
        String word = severity.word();
        return style == Style.PLAIN ? word : colour(severity) + word + RESET;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }

    private static String count(List<FileFindings> files, Severity severity, String one, String many) {
        int count = 0;
        for (FileFindings file : files) {
            for (Finding finding : file.findings()) {
                count += finding.severity() == severity ? 1 : 0;
            }
        }
        return count + " " + (count == 1 ? one : many);
    }
}
