package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.lookup.CollectionId;
import dev.flowconnector.examples.apimonitor.lookup.EnvironmentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A monitor that is about to be created.
 *
 * @param name What to call the monitor.
 * @param collectionId The collection that the monitor runs.
 * @param environmentId The environment that gives the variables their values.
 */
public record NewMonitor(
        @Summary("Name") @NotBlank @Size(max = 100) String name,
        @CollectionId @NotBlank String collectionId,
        @EnvironmentId @Nullable String environmentId) {}
