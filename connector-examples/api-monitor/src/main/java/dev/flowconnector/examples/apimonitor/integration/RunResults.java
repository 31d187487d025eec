package dev.flowconnector.examples.apimonitor.integration;

import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import dev.flowconnector.examples.apimonitor.trigger.RunChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results of monitor runs are posted.
 *
 * @param workspaceId The workspace of the monitors.
 * @param monitorId One monitor; none takes all of the workspace.
 * @param notifyOn Every run, or the third failure in a row and the first success after it.
 */
public record RunResults(
        @NotBlank String workspaceId,
        @Nullable String monitorId,
        @NotNull RunChoice notifyOn) {

    /** Whether the newest run of a monitor is posted. */
    boolean wants(Monitor monitor, List<RunStatus> newestFirst) {
        boolean any = monitorId == null || monitorId.isBlank();
        return workspaceId.equals(monitor.workspaceId())
                && (any || monitor.id().equals(monitorId))
                && notifyOn.wants(newestFirst);
    }
}
