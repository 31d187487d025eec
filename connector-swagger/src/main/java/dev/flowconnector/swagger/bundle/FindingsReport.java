package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings grouped by rule, as a page and as lines of a log. */
final class FindingsReport {
    private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    private final int count;

    FindingsReport(List<Finding> sorted) {
        sorted.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        count = sorted.size();
    }

    /** The page with every finding. */
    String page(String title) {
        StringBuilder page = new StringBuilder("# Findings: " + title + "\n\n");
        if (byRule.isEmpty()) {
            return page.append("None.\n").toString();
        }
        page.append("| Rule | Severity | Count |\n|---|---|---:|\n");
        byRule.forEach((rule, findings) -> page.append("| [")
                .append(rule)
                .append("](#")
                .append(rule)
                .append(") | ")
                .append(severity(findings.get(0)))
                .append(" | ")
                .append(findings.size())
                .append(" |\n"));
        byRule.forEach((rule, findings) -> {
            page.append("\n## ").append(rule).append("\n\n");
            findings.forEach(finding -> page.append(entry(finding)));
        });
        return page.toString();
    }

    /** At most so many lines: the first finding of each rule and how many are like it; errors all, while there is room. */
    List<String> lines(int room, String pointer) {
        List<Finding> shown = new ArrayList<>();
        byRule.values().forEach(findings -> {
            List<Finding> errors = findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            shown.addAll(errors.isEmpty() ? findings.subList(0, 1) : errors);
        });
        boolean all = shown.size() == count && count <= room;
        int lines = all ? count : Math.min(shown.size(), Math.max(0, room - 1));
        List<String> text = new ArrayList<>();
        for (Finding finding : shown.subList(0, lines)) {
            int alike = byRule.getOrDefault(finding.rule(), List.of()).size() - 1;
            text.add("[" + severity(finding) + "] " + place(finding) + " " + finding.rule() + " " + finding.message()
                    + (finding.severity() == Severity.ERROR ? " " + finding.repair() : "")
                    + (alike > 0 && finding.severity() != Severity.ERROR ? " (and " + alike + " like it)" : ""));
        }
        if (!all && room > 0) {
            text.add("[info] " + count + " findings of " + byRule.size() + " rules in all" + pointer);
        }
        return text;
    }

    int size() {
        return count;
    }

    /** {@code file:line}, or what else is known of the place. */
    private static String place(Finding finding) {
        return finding.origin()
                .file()
                .map(file -> file
                        + (finding.origin().line() > 0 ? ":" + finding.origin().line() : ""))
                .orElseGet(() -> finding.origin().toString());
    }

    private static String entry(Finding finding) {
        String pointer = finding.pointer().toString();
        return "- " + finding.origin() + (pointer.isEmpty() ? "" : " at `" + pointer + "`") + ": " + finding.message()
                + (finding.repair().isEmpty() ? "" : " " + finding.repair()) + "\n";
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
