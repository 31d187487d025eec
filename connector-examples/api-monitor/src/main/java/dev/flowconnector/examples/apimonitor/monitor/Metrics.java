package dev.flowconnector.examples.apimonitor.monitor;

/**
 * What a run measured.
 *
 * @param requestCount How many requests were sent.
 * @param passedTests How many requests were answered well.
 * @param failedTests How many requests were answered with an error.
 * @param errors How many requests were not answered at all.
 * @param warnings How many answers took longer than a second.
 * @param totalLatency Milliseconds that all answers took together.
 */
public record Metrics(int requestCount, int passedTests, int failedTests, int errors, int warnings, int totalLatency) {
    /** Whether every request was answered well. */
    RunStatus status() {
        return failedTests == 0 && errors == 0 ? RunStatus.PASSED : RunStatus.FAILED;
    }
}
