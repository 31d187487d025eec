package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run found. Immutable.
 *
 * @param definition findings in the definition, by their place
 * @param properties findings in the properties, by their place
 * @param accepted findings that a suppression or the baseline accepts, which are in no other list
 * @param unused suppressions of rules that ran and of which nothing was suppressed
 * @param usability what Power Apps can use; in its profile only
 */
public record ValidationResult(
        List<Finding> definition,
        List<Finding> properties,
        List<Finding> accepted,
        List<Suppression> unused,
        Optional<Usability> usability) {
    /** Copies the lists. */
    public ValidationResult {
        definition = List.copyOf(definition);
        properties = List.copyOf(properties);
        accepted = List.copyOf(accepted);
        unused = List.copyOf(unused);
    }

    /** All findings that count: those in the definition first. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(definition);
        findings.addAll(properties);
        return List.copyOf(findings);
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many there are of a severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings()) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
