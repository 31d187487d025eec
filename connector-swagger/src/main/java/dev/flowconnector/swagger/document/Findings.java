package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings while a definition is read; equal ones once. Not thread-safe: one a run. */
public final class Findings {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.origin().file().orElse(""))
            .thenComparing(finding -> finding.origin().line())
            .thenComparing(finding -> finding.origin().toString())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.pointer().toString());

    private final Set<Finding> collected = new LinkedHashSet<>();

    /** Adds a finding. */
    public void add(Finding finding) {
        collected.add(finding);
    }

    /** Adds the findings of others. */
    public void addAll(Findings others) {
        collected.addAll(others.collected);
    }

    /** Gives every finding that has no node yet the node that its origin became. */
    public void locate(ObjectNode root, Provenance provenance) {
        Set<Origin> wanted = new HashSet<>();
        for (Finding finding : collected) {
            if (finding.pointer().matches() && finding.origin() != Origin.WHOLE) {
                wanted.add(finding.origin());
            }
        }
        Places places = Places.of(wanted, root, provenance);
        List<Finding> located = collected.stream()
                .map(finding -> finding.pointer().matches()
                        ? places.find(finding.origin())
                                .map(finding::withPointer)
                                .orElse(finding)
                        : finding)
                .toList();
        collected.clear();
        collected.addAll(located);
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
        return collected.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All findings: errors first, then by place; the same input gives the same order. */
    public List<Finding> sorted() {
        return collected.stream().sorted(ORDER).toList();
    }
}
