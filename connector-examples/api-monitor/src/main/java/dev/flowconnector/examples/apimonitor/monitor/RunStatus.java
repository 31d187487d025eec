package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.annotation.DisplayName;

/** How a run ended. */
public enum RunStatus {
    /** Every request was answered well. */
    @DisplayName("Passed")
    PASSED,
    /** A request was answered with an error, or not at all. */
    @DisplayName("Failed")
    FAILED
}
