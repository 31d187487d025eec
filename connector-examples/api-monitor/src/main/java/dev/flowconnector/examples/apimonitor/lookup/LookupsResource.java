package dev.flowconnector.examples.apimonitor.lookup;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    public List<Item> workspaces() {
        return database.list(LookupsResource::item, "select id, name from workspace order by name, id");
    }

    /** Lists the collections of a workspace. */
    @GET
    @Path("/collections")
    @Operation(operationId = "LookUpCollections", summary = "Look up collections")
    public List<Item> collections(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return database.list(
                LookupsResource::item,
                "select id, name from collection where workspace_id = ? order by name, id",
                workspaceId);
    }

    /** Lists the environments of a collection. */
    @GET
    @Path("/environments")
    @Operation(operationId = "LookUpEnvironments", summary = "Look up environments")
    public List<Item> environments(@NotBlank @QueryParam("collectionId") String collectionId) {
        return database.list(
                LookupsResource::item,
                "select id, name from environment where collection_id = ? order by name, id",
                collectionId);
    }

    /** Lists the monitors of a workspace. */
    @GET
    @Path("/monitors")
    @Operation(operationId = "LookUpMonitors", summary = "Look up monitors")
    public List<Item> monitors(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return database.list(
                LookupsResource::item,
                "select id, name from monitor where workspace_id = ? order by name, id",
                workspaceId);
    }

    /** Lists the folders at the top of a workspace. */
    @GET
    @Path("/folders")
    @Operation(operationId = "LookUpFolders", summary = "Look up folders")
    public List<FolderNode> folders(@NotBlank @QueryParam("workspaceId") String workspaceId) {
        return database.list(
                LookupsResource::folder,
                "select id, name from folder where workspace_id = ? and parent_id is null order by name, id",
                workspaceId);
    }

    /** Lists the folders inside a folder. */
    @GET
    @Path("/folders/{folderId}/folders")
    @Operation(operationId = "LookUpSubfolders", summary = "Look up the folders of a folder")
    public List<FolderNode> subfolders(@PathParam("folderId") String folderId) {
        return database.list(
                LookupsResource::folder, "select id, name from folder where parent_id = ? order by name, id", folderId);
    }

    /** Describes the variables of an environment, so that the designer shows one field for each. */
    @GET
    @Path("/variables")
    @Operation(operationId = "LookUpVariables", summary = "Look up the variables of an environment")
    public VariablesSchema variables(@NotBlank @QueryParam("environmentId") String environmentId) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : environments.variables(environmentId).keySet()) {
            properties.put(
                    name,
                    Map.of("type", "string", "x-ms-summary", name, "description", "Leave it empty to keep its value."));
        }
        return new VariablesSchema(Map.of("type", "object", "properties", properties));
    }

    /**
     * A schema, one level down: a schema at the root of an answer is not understood everywhere.
     *
     * @param schema A JSON schema with one property for each variable.
     */
    public record VariablesSchema(Map<String, Object> schema) {}

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getString("id"), row.getString("name"));
    }

    private static FolderNode folder(ResultSet row) throws SQLException {
        return new FolderNode(row.getString("id"), row.getString("name"), true);
    }
}
