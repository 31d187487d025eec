package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects findings while a definition is read; equal ones once. Not thread-safe: one a run. */
public final class Findings {
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
        List<Finding> located = new ArrayList<>();
        for (Finding finding : collected) {
            Optional<JsonPointer> place =
                    finding.pointer().matches() ? places.find(finding.origin()) : Optional.empty();
            located.add(place.isPresent() ? finding.withPointer(place.get()) : finding);
        }
        collected.clear();
        collected.addAll(located);
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
        for (Finding finding : collected) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** All findings: errors first, then by place; the same input gives the same order. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(collected);
        sorted.sort(Findings::compare);
        return List.copyOf(sorted);
    }

    /** By hand: a chain of comparators is a dozen classes at each start. */
    private static int compare(Finding one, Finding other) {
        int bySeverity = one.severity().compareTo(other.severity());
        int byPlace = bySeverity != 0 ? bySeverity : compare(one.origin(), other.origin());
        int byRule = byPlace != 0 ? byPlace : one.rule().compareTo(other.rule());
        int byMessage = byRule != 0 ? byRule : one.message().compareTo(other.message());
        return byMessage != 0
                ? byMessage
                : one.pointer().toString().compareTo(other.pointer().toString());
    }

    private static int compare(Origin one, Origin other) {
        int byFile = one.file().orElse("").compareTo(other.file().orElse(""));
        int byLine = byFile != 0 ? byFile : Integer.compare(one.line(), other.line());
        return byLine != 0 ? byLine : one.toString().compareTo(other.toString());
    }
}
