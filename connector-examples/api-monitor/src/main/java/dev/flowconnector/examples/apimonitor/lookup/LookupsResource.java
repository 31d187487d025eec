package dev.flowconnector.examples.apimonitor.lookup;

import dev.flowconnector.core.lookup.Choice;
import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import dev.flowconnector.core.lookup.JsonSchema;
import dev.flowconnector.core.lookup.TreeLevel;
import dev.flowconnector.core.lookup.TreeNode;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentRepository;
import dev.flowconnector.examples.apimonitor.storage.Database;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** What the designer asks for while a maker fills in a form; nobody sees these operations. */
@Path("/lookups")
@Produces(MediaType.APPLICATION_JSON)
public final class LookupsResource {
    private final Database database;
    private final EnvironmentRepository environments;

    /** Lookups in a database. */
    public LookupsResource(Database database, EnvironmentRepository environments) {
        this.database = database;
        this.environments = environments;
    }

    /** Lists all workspaces. */
    @GET
    @Path("/workspaces")
    @Operation(operationId = "LookUpWorkspaces", summary = "Look up workspaces")
    public Choices<String> workspaces() {
        return new Choices<>(
                database.list(LookupsResource::choice, "select id, name from workspace order by name, id"));
    }

    /** Lists the collections of a workspace. */
    @GET
    @Path("/collections")
    @Operation(operationId = "LookUpCollections", summary = "Look up collections")
    public Choices<String> collections(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return new Choices<>(database.list(
                LookupsResource::choice,
                "select id, name from collection where workspace_id = ? order by name, id",
                workspaceId));
    }

    /** Lists the environments of a collection. */
    @GET
    @Path("/environments")
    @Operation(operationId = "LookUpEnvironments", summary = "Look up environments")
    public Choices<String> environments(@NotBlank @QueryParam("collectionId") String collectionId) {
        return new Choices<>(database.list(
                LookupsResource::choice,
                "select id, name from environment where collection_id = ? order by name, id",
                collectionId));
    }

    /** Lists the monitors of a workspace. */
    @GET
    @Path("/monitors")
    @Operation(operationId = "LookUpMonitors", summary = "Look up monitors")
    public Choices<String> monitors(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return new Choices<>(database.list(
                LookupsResource::choice,
                "select id, name from monitor where workspace_id = ? order by name, id",
                workspaceId));
    }

    /** Lists the folders at the top of a workspace. */
    @GET
    @Path("/folders")
    @Operation(operationId = "LookUpFolders", summary = "Look up folders")
    public TreeLevel folders(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return new TreeLevel(database.list(
                LookupsResource::folder,
                "select id, name from folder where workspace_id = ? and parent_id is null order by name, id",
                workspaceId));
    }

    /** Lists the folders inside a folder. */
    @GET
    @Path("/folders/{folderId}/folders")
    @Operation(operationId = "LookUpSubfolders", summary = "Look up the folders of a folder")
    public TreeLevel subfolders(@PathParam("folderId") String folderId) {
        return new TreeLevel(database.list(
                LookupsResource::folder,
                "select id, name from folder where parent_id = ? order by name, id",
                folderId));
    }

    /** Describes the variables of an environment, so that the designer shows one field for each. */
    @GET
    @Path("/variables")
    @Operation(operationId = "LookUpVariables", summary = "Look up the variables of an environment")
    public FieldSchema variables(@NotBlank @QueryParam("environmentId") String environmentId) {
        Set<String> names = environments.variables(environmentId).keySet();
        JsonSchema schema = JsonSchema.object();
        for (String name : names) {
            schema = schema.optional(
                    name, JsonSchema.text().summary(name).description("Leave it empty to keep its value."));
        }
        return names.isEmpty() ? FieldSchema.none() : FieldSchema.of(schema);
    }

    private static Choice<String> choice(ResultSet row) throws SQLException {
        return new Choice<>(row.getString("id"), row.getString("name"));
    }

    private static TreeNode folder(ResultSet row) throws SQLException {
        return TreeNode.folder(row.getString("id"), row.getString("name"));
    }
}
