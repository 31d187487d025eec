package dev.flowconnector.examples.apimonitor.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.examples.apimonitor.monitor.Metrics;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * A monitor run that has ended.
 *
 * @param runId Identifies the run.
 * @param status How the run ended.
 * @param monitorName Name of the monitor.
 * @param monitorId Identifies the monitor.
 * @param collectionName Name of the collection that was run.
 * @param collectionId Identifies the collection that was run.
 * @param environmentName Name of the environment, if there is one.
 * @param environmentId Identifies the environment, if there is one.
 * @param metrics What the run measured.
 */
public record RunNotification(
        @JsonProperty("run_uid") String runId,
        @JsonProperty("status") RunStatus status,
        @JsonProperty("monitor_name") String monitorName,
        @JsonProperty("monitor_uid") String monitorId,
        @JsonProperty("collection_name") String collectionName,
        @JsonProperty("collection_uid") String collectionId,
        @JsonProperty("environment_name") @Nullable String environmentName,
        @JsonProperty("environment_uid") @Nullable String environmentId,
        @JsonProperty("metrics") Metrics metrics) {

    /** What flows are told of a run. */
    public static RunNotification of(Monitor monitor, MonitorRun run) {
        return new RunNotification(
                run.id(),
                run.status(),
                monitor.name(),
                monitor.id(),
                monitor.collectionName(),
                monitor.collectionId(),
                monitor.environmentName(),
                monitor.environmentId(),
                run.metrics());
    }
}
