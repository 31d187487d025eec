package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.DisplayName;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import java.util.List;

/** Which runs start a flow. */
public enum RunChoice {
    /** Each run. */
    @DisplayName("Every run")
    EVERY_RUN,
    /** The third failure in a row, and the first success after it. */
    @DisplayName("Failures and recovery")
    FAILURES_AND_RECOVERY;

    private static final int FAILURES = 3;
    /** How many runs have to be known to choose. */
    public static final int HISTORY = FAILURES + 1;

    /** Whether the newest run of a history starts a flow. */
    public boolean wants(List<RunStatus> newestFirst) {
        return switch (this) {
            case EVERY_RUN -> true;
            case FAILURES_AND_RECOVERY -> isThirdFailure(newestFirst) || isRecovery(newestFirst);
        };
    }

    private static boolean isThirdFailure(List<RunStatus> newestFirst) {
        return failuresFrom(newestFirst, 0) == FAILURES;
    }

    private static boolean isRecovery(List<RunStatus> newestFirst) {
        return newestFirst.get(0) == RunStatus.PASSED && failuresFrom(newestFirst, 1) >= FAILURES;
    }

    private static int failuresFrom(List<RunStatus> newestFirst, int start) {
        int end = start;
        while (end < newestFirst.size() && newestFirst.get(end) == RunStatus.FAILED) {
            end++;
        }
        return end - start;
    }
}
