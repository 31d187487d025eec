package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which findings of one run do not count, and remembers what decided. Not thread-safe. */
final class Acceptance {
    private final Places places;
    private final List<Suppression> suppressions;
    private final Baseline baseline;
    private final Set<Suppression> used = new HashSet<>();

    Acceptance(Places places, List<Suppression> suppressions, Baseline baseline) {
        this.places = places;
        this.suppressions = suppressions;
        this.baseline = baseline;
    }

    boolean definition(Finding finding) {
        return suppressed(finding) || baseline.acceptsInDefinition(finding, places);
    }

    boolean properties(Finding finding) {
        return suppressed(finding) || baseline.acceptsInProperties(finding);
    }

    /** Those that have suppressed nothing. */
    List<Suppression> unused() {
        List<Suppression> unused = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            if (!used.contains(suppression)) {
                unused.add(suppression);
            }
        }
        return unused;
    }

    private boolean suppressed(Finding finding) {
        boolean suppressed = false;
        for (Suppression suppression : suppressions) {
            if (suppression.rule().equals(finding.rule()) && covers(suppression, finding)) {
                used.add(suppression);
                suppressed = true;
            }
        }
        return suppressed;
    }

    private boolean covers(Suppression suppression, Finding finding) {
        String where = suppression.where();
        String pointer = finding.pointer().toString();
        return where.isEmpty()
                || pointer.equals(where)
                || pointer.startsWith(where + "/")
                || places.operationId(finding.pointer()).orElse("").equals(where);
    }
}
