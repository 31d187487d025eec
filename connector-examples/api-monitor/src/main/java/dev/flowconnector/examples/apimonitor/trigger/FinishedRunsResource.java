package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.monitor.RunRepository;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The polling trigger: for flows that are content to hear of runs now and then. */
@Path("/triggers/finished-runs")
@Produces(MediaType.APPLICATION_JSON)
public final class FinishedRunsResource {
    private final RunRepository runs;

    /** Watches runs. */
    public FinishedRunsResource(RunRepository runs) {
        this.runs = runs;
    }

    /** Triggers when runs have finished since the flow looked last; each run starts the flow once. */
    @GET
    @Operation(operationId = "OnRunsFinished", summary = "When runs are finished")
    @TriggerHint("To see it work now, run a monitor.")
    public PollBatch<MonitorRun> onFinished(@NotBlank @QueryParam("workspaceId") @WorkspaceId String workspaceId) {
        return PollBatch.begin(runs, Map.of("workspaceId", workspaceId));
    }
}
