package dev.flowconnector.examples.apimonitor.integration;

import dev.flowconnector.core.annotation.ConnectorIgnore;
import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.integration.IntegrationView.Problem;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRepository;
import dev.flowconnector.examples.apimonitor.security.Account;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where users manage integrations, from the pages of the service itself: a flow maker pastes URLs there, and does not need
 * these operations in a flow. So they are not in the connector.
 */
@ConnectorIgnore
@Path("/integrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IntegrationsResource {
    private static final List<Class<?>> KINDS = List.of(RunResults.class, TeamActivity.class, CollectionBackup.class);

    private final Integrations integrations;
    private final CollectionRepository collections;
    private final MonitorRepository monitors;

    /** Manages integrations. */
    public IntegrationsResource(
            Integrations integrations, CollectionRepository collections, MonitorRepository monitors) {
        this.integrations = integrations;
        this.collections = collections;
        this.monitors = monitors;
    }

    // begin: add
    /** Posts the results of monitor runs to a flow from now on. */
    @POST
    @Path("/run-results")
    public Response add(@NotNull @Valid NewIntegration<RunResults> wanted) {
        checkMonitor(wanted.settings().workspaceId(), wanted.settings().monitorId());
        return created(integrations.add(wanted.name(), wanted.webhookUrl(), wanted.settings()));
    }
    // end: add

    /** Posts what a team does to a flow from now on. */
    @POST
    @Path("/activity")
    public Response addActivity(@NotNull @Valid NewIntegration<TeamActivity> wanted) {
        checkCollection(wanted.settings().workspaceId(), wanted.settings().collectionId());
        return created(integrations.add(wanted.name(), wanted.webhookUrl(), wanted.settings()));
    }

    /** Posts a collection to a flow from now on. */
    @POST
    @Path("/backups")
    public Response addBackup(@NotNull @Valid NewIntegration<CollectionBackup> wanted) {
        checkCollection(wanted.settings().workspaceId(), wanted.settings().collectionId());
        return created(integrations.add(wanted.name(), wanted.webhookUrl(), wanted.settings()));
    }

    /** Lists integrations, the newest first. */
    @GET
    public List<IntegrationView> list() {
        return all().map(IntegrationView::of).toList();
    }

    /** Shows an integration. */
    @GET
    @Path("/{id}")
    public IntegrationView view(@PathParam("id") String id) {
        return IntegrationView.of(find(id));
    }

    /** Removes an integration. */
    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public void remove(@PathParam("id") String id) {
        integrations.remove(id);
    }

    /** Stops posting. */
    @POST
    @Path("/{id}/pause")
    @Consumes(MediaType.WILDCARD)
    public IntegrationView pause(@PathParam("id") String id) {
        integrations.pause(id);
        return view(id);
    }

    /** Begins to post again. */
    @POST
    @Path("/{id}/resume")
    @Consumes(MediaType.WILDCARD)
    public IntegrationView resume(@PathParam("id") String id) {
        integrations.resume(id);
        return view(id);
    }

    /**
     * What came of a test.
     *
     * @param delivered Whether the flow took it.
     * @param problem Why not.
     */
    public record TestResult(boolean delivered, @Nullable Problem problem) {}

    // begin: test
    /** Posts an example, which starts the flow. */
    @POST
    @Path("/{id}/test")
    @Consumes(MediaType.WILDCARD)
    public TestResult test(@PathParam("id") String id) {
        return integrations
                .test(id, example(find(id).kind()))
                .map(error -> new TestResult(false, Problem.of(error)))
                .orElseGet(() -> new TestResult(true, null));
    }
    // end: test

    private void checkMonitor(String workspaceId, @Nullable String monitorId) {
        checkWorkspace(workspaceId);
        if (monitorId != null
                && !monitorId.isBlank()
                && monitors.find(workspaceId, monitorId).isEmpty()) {
            throw missing("Monitor", monitorId, workspaceId);
        }
    }

    private void checkCollection(String workspaceId, @Nullable String collectionId) {
        checkWorkspace(workspaceId);
        if (collectionId != null
                && !collectionId.isBlank()
                && collections.find(workspaceId, collectionId).isEmpty()) {
            throw missing("Collection", collectionId, workspaceId);
        }
    }

    private void checkWorkspace(String workspaceId) {
        if (!collections.hasWorkspace(workspaceId)) {
            throw new NotFoundException("Workspace \"" + workspaceId + "\" does not exist.");
        }
    }

    private static NotFoundException missing(String what, String id, String workspaceId) {
        return new NotFoundException(what + " \"" + id + "\" does not exist in workspace \"" + workspaceId + "\".");
    }

    private static Object example(String kind) {
        ApiCollection sample = new ApiCollection("col-sample", "Sample collection", List.of());
        return switch (kind) {
            case "RunResults" -> RunResultsPayload.sample(Account.OF_THE_KEY);
            case "TeamActivity" -> ActivityPayload.of(sample, "updated");
            default -> BackupPayload.of(sample);
        };
    }

    private Stream<? extends Integration<?>> all() {
        return KINDS.stream()
                .flatMap(kind -> integrations.list(kind).stream())
                .sorted(Comparator.<Integration<?>, java.time.Instant>comparing(Integration::created)
                        .reversed());
    }

    private Integration<?> find(String id) {
        return KINDS.stream()
                .flatMap(kind -> integrations.find(kind, id).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Integration \"" + id + "\" does not exist."));
    }

    private static Response created(Integration<?> added) {
        return Response.created(URI.create("integrations/" + added.id()))
                .entity(IntegrationView.of(added))
                .build();
    }
}
