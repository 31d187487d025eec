package dev.flowconnector.swagger.golden.lookups;

import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

@Path("/lookups")
@Produces(MediaType.APPLICATION_JSON)
public interface LookupsResource {
    /** Lists the workspaces. */
    @GET
    @Path("/workspaces")
    Items workspaces();

    /** Lists the projects of a workspace. */
    @GET
    @Path("/projects")
    List<Item> projects(@QueryParam("workspaceId") @NotNull String workspaceId);

    /** Lists the languages. */
    @GET
    @Path("/languages")
    List<String> languages();

    /** Describes the fields of a form. */
    @GET
    @Path("/projects/{projectId}/fields")
    Fields fields(@PathParam("projectId") String projectId, @QueryParam("writable") boolean writable);

    /** Lists the folders at the top. */
    @GET
    @Path("/folders")
    List<Folder> folders();

    /** Lists the folders in a folder. */
    @GET
    @Path("/folders/{folderId}")
    List<Folder> subfolders(@PathParam("folderId") String folderId);

    /** Lists the regions. */
    @GET
    @Path("/regions")
    Choices<Integer> regions();

    /** Describes the details of a task in a region. */
    @GET
    @Path("/regions/{regionId}/details")
    FieldSchema details(@PathParam("regionId") int regionId);

    record Items(List<Item> items, int total) {}

    record Item(String id, Name name) {}

    record Name(String text) {}

    record Fields(Map<String, Object> schema) {}

    record Folder(String id, String name, boolean isFolder) {}
}
