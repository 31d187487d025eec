package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.lookup.MonitorId;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which runs start a flow.
 *
 * @param callbackUrl Where to send notifications.
 * @param workspaceId The workspace of your team.
 * @param monitorId The monitor to watch; empty watches all monitors of the workspace.
 * @param notifyOn Whether every run starts the flow, or the third failure in a row and the first success after it.
 */
public record RunHook(
        @NotificationUrl @NotNull URI callbackUrl,
        @WorkspaceId @NotBlank String workspaceId,
        @MonitorId @Nullable String monitorId,
        @Summary("Notify On") @NotNull RunChoice notifyOn) {

    /** Whether the newest run of a monitor starts the flow. */
    public boolean wants(Monitor monitor, List<RunStatus> newestFirst) {
        boolean any = monitorId == null || monitorId.isBlank();
        return workspaceId.equals(monitor.workspaceId())
                && (any || monitor.id().equals(monitorId))
                && notifyOn.wants(newestFirst);
    }
}
