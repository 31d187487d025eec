package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What was found in one file. Immutable.
 *
 * @param file its name as messages show it
 * @param findings in the order in which they are shown
 */
public record FileFindings(String file, List<Finding> findings) {
    /** Copies the findings. */
    public FileFindings {
        Objects.requireNonNull(file, "file");
        findings = List.copyOf(findings);
    }
}
