package dev.flowconnector.examples.apimonitor.integration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.annotation.RequestTrigger;
import dev.flowconnector.examples.apimonitor.monitor.Metrics;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.security.Account;
import org.jspecify.annotations.Nullable;

// begin: payload
/**
 * The results of a monitor run.
 *
 * @param collectionName Name of the collection that was run.
 * @param collectionUid Identifies the collection that was run.
 * @param environmentName Name of the environment, if there is one.
 * @param environmentUid Identifies the environment, if there is one.
 * @param monitorName Name of the monitor.
 * @param monitorUid Identifies the monitor.
 * @param userId Identifies the account that the monitor belongs to.
 * @param userName Name of the account that the monitor belongs to.
 * @param metrics What the run measured.
 */
@RequestTrigger("monitor-run-results")
public record RunResultsPayload(
        @JsonProperty("collection_name") String collectionName,
        @JsonProperty("collection_uid") String collectionUid,
        @JsonProperty("environment_name") @Nullable String environmentName,
        @JsonProperty("environment_uid") @Nullable String environmentUid,
        @JsonProperty("monitor_name") String monitorName,
        @JsonProperty("monitor_uid") String monitorUid,
        @JsonProperty("user_id") String userId,
        @JsonProperty("user_name") String userName,
        @JsonProperty("metrics") Metrics metrics) {
    // end: payload

    static RunResultsPayload of(Monitor monitor, MonitorRun run, Account account) {
        return new RunResultsPayload(
                monitor.collectionName(),
                monitor.collectionId(),
                monitor.environmentName(),
                monitor.environmentId(),
                monitor.name(),
                monitor.id(),
                account.id(),
                account.name(),
                run.metrics());
    }

    /** What a test of an integration posts. */
    static RunResultsPayload sample(Account account) {
        return new RunResultsPayload(
                "Sample collection",
                "col-sample",
                "Sample environment",
                "env-sample",
                "Sample monitor",
                "mon-sample",
                account.id(),
                account.name(),
                new Metrics(3, 2, 1, 0, 0, 420));
    }
}
