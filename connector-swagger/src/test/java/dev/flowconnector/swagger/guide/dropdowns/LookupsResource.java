package dev.flowconnector.swagger.guide.dropdowns;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

// begin: lookups
@Path("/lookups")
public class LookupsResource {
    private final Directory directory;

    public LookupsResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/workspaces")
    public List<Item> workspaces() {
        return directory.workspaces();
    }

    @GET
    @Path("/workspaces/{workspaceId}/projects")
    public List<Item> projects(@PathParam("workspaceId") String workspaceId) {
        return directory.projects(workspaceId);
    }

    public record Item(String id, String name) {}
    // end: lookups

    // begin: fields
    @GET
    @Path("/projects/{projectId}/fields")
    public Fields fields(@PathParam("projectId") String projectId) {
        return directory.fields(projectId);
    }

    public record Fields(Map<String, Object> schema) {}

    // end: fields

    // begin: tree
    @GET
    @Path("/folders")
    public List<Folder> folders(@QueryParam("parent") String parent) {
        return directory.folders(parent);
    }

    public record Folder(String id, String name, boolean isFolder) {}

    // end: tree

    interface Directory {
        List<Item> workspaces();

        List<Item> projects(String workspaceId);

        Fields fields(String projectId);

        List<Folder> folders(String parent);
    }
}
