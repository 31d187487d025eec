package dev.flowconnector.examples.apimonitor.lookup;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a monitor: the maker picks it among those of the workspace. */
@Summary("Monitor")
@Schema(description = "The monitor that runs a collection.")
@DynamicValues(
        resource = LookupsResource.class,
        method = "monitors",
        arguments = @Argument(name = "workspaceId", input = "workspaceId"))
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface MonitorId {}
