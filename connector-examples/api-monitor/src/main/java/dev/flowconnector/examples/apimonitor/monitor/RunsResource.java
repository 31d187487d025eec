package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.annotation.Revision;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** One operation in two revisions: flows that use the first go on, new ones are offered the second. */
@Path("/workspaces/{workspaceId}")
@Produces(MediaType.APPLICATION_JSON)
public final class RunsResource {
    private final RunRepository runs;

    /** Reads runs. */
    public RunsResource(RunRepository runs) {
        this.runs = runs;
    }

    /** Gets the outcome of a run. */
    @GET
    @Path("/runs/{runId}")
    @Deprecated
    @Revision(family = "GetRun", number = 1)
    @Operation(operationId = "GetRun", summary = "Get a run")
    public RunOutcome getOutcome(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("runId")
                    @Summary("Run ID")
                    @Parameter(description = "The run, as a trigger or another action names it.")
                    String runId) {
        MonitorRun run = get(workspaceId, runId);
        return new RunOutcome(run.id(), run.status() == RunStatus.PASSED);
    }

    /** Gets a run with everything that it measured. */
    @GET
    @Path("/v2/runs/{runId}")
    @Revision(family = "GetRun", number = 2)
    @Operation(operationId = "GetRun_V2", summary = "Get a run")
    public MonitorRun get(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("runId")
                    @Summary("Run ID")
                    @Parameter(description = "The run, as a trigger or another action names it.")
                    String runId) {
        return runs.find(workspaceId, runId)
                .orElseThrow(() -> new NotFoundException("Run \"" + runId + "\" does not exist."));
    }
}
