package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.validate.model.Definition;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings in one connector that were there when a team began to validate and that do not count. A finding is known by
 * its rule and by the operation and member that it is about, so that it may move in the file. Immutable.
 */
public final class Baseline {
    private final Set<String> findings;

    Baseline(Collection<String> findings) {
        this.findings = Set.copyOf(findings);
    }

    /** A baseline that accepts nothing. */
    public static Baseline empty() {
        return new Baseline(Set.of());
    }

    /** A baseline that accepts what a run found. */
    public static Baseline of(SwaggerDocument document, ValidationResult result) {
        Places places = new Places(Definition.of(document));
        Set<String> findings = new TreeSet<>();
        for (Finding finding : result.definition()) {
            findings.add(ofDefinition(finding, places));
        }
        for (Finding finding : result.properties()) {
            findings.add(ofProperties(finding));
        }
        return new Baseline(findings);
    }

    /** The findings in alphabetical order. */
    Set<String> findings() {
        return new TreeSet<>(findings);
    }

    boolean acceptsInDefinition(Finding finding, Places places) {
        return !findings.isEmpty() && findings.contains(ofDefinition(finding, places));
    }

    boolean acceptsInProperties(Finding finding) {
        return !findings.isEmpty() && findings.contains(ofProperties(finding));
    }

    private static String ofDefinition(Finding finding, Places places) {
        return finding.rule() + " " + places.stable(finding.pointer());
    }

    private static String ofProperties(Finding finding) {
        return finding.rule() + " apiProperties" + finding.pointer();
    }
}
