package dev.flowconnector.examples.apimonitor.quality;

import java.util.List;

/**
 * The quality of an API definition.
 *
 * @param title Title of the API.
 * @param operationCount How many operations the definition has.
 * @param score From 0 to 100; a definition without findings has 100.
 * @param findings What could be better.
 */
public record QualityReport(String title, int operationCount, int score, List<QualityFinding> findings) {
    /** Copies the findings. */
    public QualityReport {
        findings = List.copyOf(findings);
    }
}
