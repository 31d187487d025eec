package dev.flowconnector.examples.apimonitor.monitor;

import org.jspecify.annotations.Nullable;

/**
 * A monitor.
 *
 * @param id Identifies the monitor.
 * @param workspaceId Identifies the workspace.
 * @param name Name of the monitor.
 * @param collectionId Identifies the collection that the monitor runs.
 * @param collectionName Name of the collection that the monitor runs.
 * @param environmentId Identifies the environment, if there is one.
 * @param environmentName Name of the environment, if there is one.
 */
public record Monitor(
        String id,
        String workspaceId,
        String name,
        String collectionId,
        String collectionName,
        @Nullable String environmentId,
        @Nullable String environmentName) {}
