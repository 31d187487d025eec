package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentRepository;
import dev.flowconnector.examples.apimonitor.integration.ActivityPayload;
import dev.flowconnector.examples.apimonitor.integration.FlowPosts;
import dev.flowconnector.examples.apimonitor.lookup.MonitorId;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The actions that create and run monitors. */
@Path("/workspaces/{workspaceId}/monitors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MonitorsResource {
    private final MonitorRepository monitors;
    private final CollectionRepository collections;
    private final EnvironmentRepository environments;
    /** The run of each monitor that was started last: a flow knows its monitor, but not the operation. */
    private final Map<String, String> lastRuns = new ConcurrentHashMap<>();

    private final Operations operations;
    private final FlowPosts posts;

    /** Keeps monitors and runs them as long operations. */
    public MonitorsResource(
            MonitorRepository monitors,
            CollectionRepository collections,
            EnvironmentRepository environments,
            Operations operations,
            FlowPosts posts) {
        this.monitors = monitors;
        this.collections = collections;
        this.environments = environments;
        this.operations = operations;
        this.posts = posts;
    }

    /**
     * Creates a monitor that runs a collection in one of its environments.
     *
     * @param monitor The monitor to create.
     */
    @POST
    @Operation(operationId = "CreateMonitor", summary = "Create a monitor")
    public Monitor create(
            @PathParam("workspaceId") @WorkspaceId String workspaceId, @NotNull @Valid NewMonitor monitor) {
        String collectionId = monitor.collectionId();
        ApiCollection collection = collections
                .find(workspaceId, collectionId)
                .orElseThrow(() -> new NotFoundException("Collection \"" + collectionId + "\" does not exist."));
        String environmentId = monitor.environmentId();
        if (environmentId != null
                && environments.name(collectionId, environmentId).isEmpty()) {
            throw new NotFoundException("Environment \"" + environmentId + "\" does not exist.");
        }
        Monitor created = find(workspaceId, monitors.insert(workspaceId, monitor.name(), collectionId, environmentId));
        posts.did(workspaceId, ActivityPayload.of(collection, created));
        return created;
    }

    /** Runs a monitor now, waits until every request was answered and delivers the results. */
    @POST
    @Path("/{monitorId}/runs")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "RunMonitor", summary = "Run a monitor")
    public AsyncOperation<MonitorRun> run(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("monitorId") @MonitorId String monitorId) {
        find(workspaceId, monitorId);
        AsyncOperation<MonitorRun> run =
                operations.start(MonitorJob.class, new MonitorJob.Order(workspaceId, monitorId));
        lastRuns.put(monitorId, run.id());
        return run;
    }

    /** Stops the run of a monitor that is going on; the flow that started it sees its action fail. */
    @DELETE
    @Path("/{monitorId}/runs/latest")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "CancelMonitorRun", summary = "Cancel the run of a monitor")
    public Cancellation cancel(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("monitorId") @MonitorId String monitorId) {
        find(workspaceId, monitorId);
        String run = lastRuns.remove(monitorId);
        return new Cancellation(run != null && operations.cancel(run));
    }

    private Monitor find(String workspaceId, String id) {
        return monitors.find(workspaceId, id)
                .orElseThrow(() -> new NotFoundException("Monitor \"" + id + "\" does not exist."));
    }
}
