package dev.flowconnector.examples.apimonitor.collection;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.examples.apimonitor.integration.ActivityPayload;
import dev.flowconnector.examples.apimonitor.integration.FlowPosts;
import dev.flowconnector.examples.apimonitor.lookup.CollectionId;
import dev.flowconnector.examples.apimonitor.lookup.WorkspaceId;
import dev.flowconnector.examples.apimonitor.trigger.CollectionActivity;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actions that keep collections. */
@Path("/workspaces/{workspaceId}/collections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CollectionsResource {
    private final CollectionRepository collections;
    private final FlowPosts posts;

    /** Keeps collections and tells flows of each change. */
    public CollectionsResource(CollectionRepository collections, FlowPosts posts) {
        this.collections = collections;
        this.posts = posts;
    }

    /** Lists the collections of a workspace, page by page. */
    @GET
    @Operation(operationId = "ListCollections", summary = "List collections")
    public Page<CollectionSummary> list(@PathParam("workspaceId") @WorkspaceId String workspaceId) {
        return Page.first(collections, Map.of("workspaceId", workspaceId));
    }

    /** Gets a collection with all of its requests. */
    @GET
    @Path("/{collectionId}")
    @Operation(operationId = "GetCollection", summary = "Get a collection")
    public ApiCollection get(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("collectionId") @CollectionId String collectionId) {
        return find(workspaceId, collectionId);
    }

    /**
     * Creates a collection of requests that monitors can run.
     *
     * @param collection The collection to create.
     */
    @POST
    @Operation(operationId = "CreateCollection", summary = "Create a collection")
    public ApiCollection create(
            @PathParam("workspaceId") @WorkspaceId String workspaceId, @NotNull @Valid NewCollection collection) {
        return add(workspaceId, collection.folderId(), collection.name(), collection.requests());
    }

    /**
     * Replaces the name, the folder and the requests of a collection.
     *
     * @param collection What the collection shall hold.
     */
    @PUT
    @Path("/{collectionId}")
    @Operation(operationId = "UpdateCollection", summary = "Update a collection")
    public ApiCollection update(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("collectionId") @CollectionId String collectionId,
            @NotNull @Valid NewCollection collection) {
        find(workspaceId, collectionId);
        ApiCollection updated =
                collections.update(collectionId, collection.folderId(), collection.name(), collection.requests());
        posts.did(workspaceId, ActivityPayload.of(updated, "updated"));
        posts.changed(workspaceId, updated);
        return updated;
    }

    /** Deletes a collection together with its environments, monitors and runs. */
    @DELETE
    @Path("/{collectionId}")
    @Operation(operationId = "DeleteCollection", summary = "Delete a collection")
    public void delete(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("collectionId") @CollectionId String collectionId) {
        ApiCollection collection = find(workspaceId, collectionId);
        collections.delete(workspaceId, collectionId);
        posts.happened(workspaceId, CollectionActivity.deleted(collection));
        posts.did(workspaceId, ActivityPayload.of(collection, "deleted"));
    }

    /**
     * Creates a collection from a file that another action delivers.
     *
     * @param upload The file to import, and where to keep what it holds.
     */
    @POST
    @Path("/import")
    @Operation(operationId = "ImportCollection", summary = "Import a collection from a file")
    public ApiCollection importFile(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @Summary("Import") @NotNull @Valid CollectionImport upload) {
        ApiCollection read = CollectionFile.read(upload.file());
        String name = upload.name();
        return add(
                workspaceId, upload.folderId(), name == null || name.isBlank() ? read.name() : name, read.requests());
    }

    /** Delivers a collection as a file, ready to be stored or sent. */
    @GET
    @Path("/{collectionId}/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "ExportCollection", summary = "Export a collection to a file")
    public BinaryContent export(
            @PathParam("workspaceId") @WorkspaceId String workspaceId,
            @PathParam("collectionId") @CollectionId String collectionId) {
        return CollectionFile.write(find(workspaceId, collectionId));
    }

    private ApiCollection add(String workspaceId, @Nullable String folderId, String name, List<ApiRequest> requests) {
        if (!collections.hasWorkspace(workspaceId)) {
            throw new NotFoundException("Workspace \"" + workspaceId + "\" does not exist.");
        }
        ApiCollection created = collections.insert(workspaceId, folderId, name, requests);
        posts.happened(workspaceId, CollectionActivity.created(created));
        posts.did(workspaceId, ActivityPayload.of(created, "created"));
        return created;
    }

    private ApiCollection find(String workspaceId, String id) {
        return collections
                .find(workspaceId, id)
                .orElseThrow(() -> new NotFoundException(
                        "Collection \"" + id + "\" does not exist in workspace \"" + workspaceId + "\"."));
    }
}
