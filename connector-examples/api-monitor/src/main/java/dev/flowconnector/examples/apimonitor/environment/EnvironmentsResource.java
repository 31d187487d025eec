package dev.flowconnector.examples.apimonitor.environment;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.integration.ActivityPayload;
import dev.flowconnector.examples.apimonitor.integration.FlowPosts;
import dev.flowconnector.examples.apimonitor.lookup.CollectionId;
import dev.flowconnector.examples.apimonitor.lookup.EnvironmentId;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;

/** The action that changes an environment: each choice narrows the next one. */
@Path("/workspaces/{workspaceId}/collections/{collectionId}/environments/{environmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class EnvironmentsResource {
    private final EnvironmentRepository environments;
    private final CollectionRepository collections;
    private final FlowPosts posts;

    /** Changes environments, and tells flows. */
    public EnvironmentsResource(EnvironmentRepository environments, CollectionRepository collections, FlowPosts posts) {
        this.environments = environments;
        this.collections = collections;
        this.posts = posts;
    }

    /**
     * Sets variables of an environment, so that the next run uses the new values.
     *
     * @param values The new values.
     */
    @PUT
    @Path("/variables")
    @Operation(operationId = "SetVariables", summary = "Set the variables of an environment")
    public void setVariables(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("collectionId") @CollectionId String collectionId,
            @PathParam("environmentId") @EnvironmentId String environmentId,
            @Summary("New Values") @NotNull @Valid VariableValues values) {
        String name = environments
                .name(collectionId, environmentId)
                .orElseThrow(() -> new NotFoundException("Environment \"" + environmentId + "\" does not exist."));
        Map<String, String> texts = new TreeMap<>();
        values.variables().forEach((variable, value) -> texts.put(variable, String.valueOf(value)));
        environments.set(environmentId, texts);
        collections
                .find(workspaceId, collectionId)
                .ifPresent(collection ->
                        posts.did(workspaceId, ActivityPayload.ofEnvironment(collection, name, environmentId)));
    }
}
