package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Finding;
import java.util.List;

/** Decides which findings do not count. */
final class Acceptance {
    private final Places places;
    private final List<Suppression> suppressions;
    private final Baseline baseline;

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

    private boolean suppressed(Finding finding) {
        return suppressions.stream()
                .anyMatch(suppression -> suppression.rule().equals(finding.rule()) && covers(suppression, finding));
    }

    private boolean covers(Suppression suppression, Finding finding) {
        String where = suppression.where();
        String pointer = finding.pointer().toString();
        return where.isEmpty()
                || pointer.equals(where)
                || pointer.startsWith(where + "/")
                || places.operationId(finding.pointer()).filter(where::equals).isPresent();
    }
}
