package dev.flowconnector.examples.apimonitor.monitor;

import java.time.Instant;

/**
 * One run of a monitor.
 *
 * @param id Identifies the run.
 * @param monitorId Identifies the monitor.
 * @param monitorName Name of the monitor.
 * @param collectionName Name of the collection that was run.
 * @param status How the run ended.
 * @param startedAt When the run began.
 * @param finishedAt When the run ended.
 * @param metrics What the run measured.
 */
public record MonitorRun(
        String id,
        String monitorId,
        String monitorName,
        String collectionName,
        RunStatus status,
        Instant startedAt,
        Instant finishedAt,
        Metrics metrics) {}
