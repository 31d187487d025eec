package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.SourceMap;
import dev.flowconnector.swagger.validate.Usability;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found in one file. Immutable.
 *
 * @param file its name as messages show it
 * @param findings in the order in which they are shown
 * @param sources where a generated definition came from
 * @param usability what Power Apps can use of it, if that was asked
 */
public record FileFindings(String file, List<Finding> findings, SourceMap sources, Optional<Usability> usability) {
    /** Copies the findings. */
    public FileFindings {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(usability, "usability");
        findings = List.copyOf(findings);
    }

    /** Findings in a file that was written by hand, or of which nothing more is known. */
    public FileFindings(String file, List<Finding> findings) {
        this(file, findings, SourceMap.none(), Optional.empty());
    }
}
